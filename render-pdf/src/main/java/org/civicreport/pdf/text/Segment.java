package org.civicreport.pdf.text;

import org.jspecify.annotations.Nullable;

/**
 * A piece of text that one face can show.
 *
 * @param face a face that has a glyph for each character of {@code shown}
 * @param shown what is drawn
 * @param meant what is meant, if it differs from what is drawn: a character that no face has; else null
 */
public record Segment(Face face, String shown, @Nullable String meant) {}
