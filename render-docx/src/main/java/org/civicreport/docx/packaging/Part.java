package org.civicreport.docx.packaging;

/**
 * A part of the package.
 *
 * @param name its name without leading slash: {@code word/document.xml}
 * @param contentType its content type
 */
public record Part(String name, String contentType) {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** The text. */
    public static final Part DOCUMENT = word("document", "document.main");

    /** The styles. */
    public static final Part STYLES = word("styles", "styles");

    /** The list definitions. */
    public static final Part NUMBERING = word("numbering", "numbering");

    /** The settings. */
    public static final Part SETTINGS = word("settings", "settings");

    /** The fonts' descriptions. */
    public static final Part FONT_TABLE = word("fontTable", "fontTable");

    /** The footnotes. */
    public static final Part FOOTNOTES = word("footnotes", "footnotes");

    static final Part CORE_PROPERTIES =
            new Part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");

    static final Part EXTENDED_PROPERTIES =
            new Part("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");

    /** Returns a running head. */
    public static Part header(String file) {
        return word(file, "header");
    }

    /** Returns a running foot. */
    public static Part footer(String file) {
        return word(file, "footer");
    }

    /** Returns a chart, counted from 1. */
    public static Part chart(int number) {
        return new Part(
                "word/charts/chart" + number + ".xml",
                "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
    }

    /** Returns the workbook that holds a chart's numbers, counted as the chart is. */
    public static Part workbook(int number) {
        return new Part(
                "word/embeddings/workbook" + number + ".xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    private static Part word(String file, String type) {
        return new Part("word/" + file + ".xml", WORD + type + "+xml");
    }

    /** Returns the name as a part in the folder {@code word} writes it. */
    public String inWordFolder() {
        return name.substring("word/".length());
    }
}
