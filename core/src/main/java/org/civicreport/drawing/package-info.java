/**
 * Charts as shapes, once for all formats: bars and the radar. A drawing's only text is numbers; the words of categories
 * and series stand beside it. It lies in a unit box, x to the right and y down from 0 to 1, and names no colour: a
 * {@link org.civicreport.document.Tone} and a {@link org.civicreport.drawing.Pattern} say which series a shape belongs to.
 */
@NullMarked
package org.civicreport.drawing;

import org.jspecify.annotations.NullMarked;
