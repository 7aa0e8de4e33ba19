/** From a document to pages of frames: lines, rows, figures at their places. Knows nothing of the PDF format. */
@NullMarked
package org.civicreport.pdf.layout;

import org.jspecify.annotations.NullMarked;
