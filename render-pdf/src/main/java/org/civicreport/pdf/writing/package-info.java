/** Writes frames and structure as a PDF file; the only room that builds PDF objects. */
@NullMarked
package org.civicreport.pdf.writing;

import org.jspecify.annotations.NullMarked;
