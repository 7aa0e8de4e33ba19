package org.civicreport.docx.packaging;

/** Why one part points to another (ECMA-376, part 1, clauses 11 and 15). */
public enum RelationshipType {
    /** From the package to its main part. */
    OFFICE_DOCUMENT(Base.OFFICE + "officeDocument"),
    /** From the package to Dublin Core metadata. */
    CORE_PROPERTIES(Base.PACKAGE + "metadata/core-properties"),
    /** From the package to what made it. */
    EXTENDED_PROPERTIES(Base.OFFICE + "extended-properties"),
    /** To the styles. */
    STYLES(Base.OFFICE + "styles"),
    /** To the list definitions. */
    NUMBERING(Base.OFFICE + "numbering"),
    /** To the settings. */
    SETTINGS(Base.OFFICE + "settings"),
    /** To the colours and typefaces that styles name by their roles. */
    THEME(Base.OFFICE + "theme"),
    /** To the fonts' descriptions. */
    FONT_TABLE(Base.OFFICE + "fontTable"),
    /** To the footnotes. */
    FOOTNOTES(Base.OFFICE + "footnotes"),
    /** To a running head. */
    HEADER(Base.OFFICE + "header"),
    /** To a running foot. */
    FOOTER(Base.OFFICE + "footer"),
    /** To an image. */
    IMAGE(Base.OFFICE + "image"),
    /** To a chart. */
    CHART(Base.OFFICE + "chart"),
    /** From a chart to the workbook that holds its numbers. */
    PACKAGE(Base.OFFICE + "package"),
    /** From a workbook to a sheet. */
    WORKSHEET(Base.OFFICE + "worksheet"),
    /** To a place outside of the package. */
    HYPERLINK(Base.OFFICE + "hyperlink"),
    /** To data that travel with the document. */
    CUSTOM_XML(Base.OFFICE + "customXml"),
    /** From such data to their identity. */
    CUSTOM_XML_PROPERTIES(Base.OFFICE + "customXmlProps");

    private final String uri;

    RelationshipType(String uri) {
        this.uri = uri;
    }

    String uri() {
        return uri;
    }

    private static final class Base {
        static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships/";
    }
}
