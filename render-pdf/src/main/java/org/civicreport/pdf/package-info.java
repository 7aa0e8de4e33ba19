/**
 * Renders documents as accessible PDF files (PDF/UA-1 and PDF/A-3a in one file) and reads the source back out of them.
 */
@NullMarked
package org.civicreport.pdf;

import org.jspecify.annotations.NullMarked;
