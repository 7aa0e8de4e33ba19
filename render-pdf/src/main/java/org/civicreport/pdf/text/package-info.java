/** Faces, their metrics, and which face has a glyph for a character. */
@NullMarked
package org.civicreport.pdf.text;

import org.jspecify.annotations.NullMarked;
