package org.civicreport.render;

import org.civicreport.findings.FindingCatalogue;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Severity;

/** The findings that every renderer can make. Renderers with findings of their own have a catalogue of their own. */
public final class RenderFindings {

    private static final FindingCatalogue CATALOGUE = FindingCatalogue.load(RenderFindings.class::getResourceAsStream);

    /** An extension node was shown by its fallback; arguments: its name, the format. */
    public static final FindingType NODE_DEGRADED = CATALOGUE.type("node-degraded", Severity.ADVICE);

    /** The resolver has no such image, so its alternative is shown; argument: the key. */
    public static final FindingType IMAGE_MISSING = CATALOGUE.type("image-missing", Severity.WARNING);

    /** The file is no PNG or JPEG or is too large, so its alternative is shown; argument: the key. */
    public static final FindingType IMAGE_UNUSABLE = CATALOGUE.type("image-unusable", Severity.WARNING);

    /** No face has a glyph for a character, so its code point is shown; arguments: the code points, the format. */
    public static final FindingType GLYPH_MISSING = CATALOGUE.type("glyph-missing", Severity.WARNING);

    /** An address is longer than the format's programs open, so a link's words stand alone; arguments: its beginning, the format. */
    public static final FindingType LINK_TOO_LONG = CATALOGUE.type("link-too-long", Severity.WARNING);

    private RenderFindings() {}
}
