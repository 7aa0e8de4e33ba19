/**
 * Comments as tables that other programs make and take: {@link org.civicreport.exchange.CommentTable} writes them as CSV
 * (RFC 4180), safe to open in a spreadsheet, and reads them from CSV with its own columns or those of the ISO/IEC commenting
 * form.
 */
@NullMarked
package org.civicreport.exchange;

import org.jspecify.annotations.NullMarked;
