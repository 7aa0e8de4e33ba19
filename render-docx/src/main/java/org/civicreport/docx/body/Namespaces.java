package org.civicreport.docx.body;

/** The namespaces of WordprocessingML parts, under their customary prefixes. */
final class Namespaces {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    static final String LOCKED_CANVAS = "http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas";

    static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /** What a root declares; Word before 2010 ignores {@code w14}. */
    static final String[] ALL = {
        "xmlns:w",
        W,
        "xmlns:r",
        R,
        "xmlns:wp",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:mc",
        "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "xmlns:w14",
        "http://schemas.microsoft.com/office/word/2010/wordml",
        "mc:Ignorable",
        "w14"
    };

    private Namespaces() {}
}
