/**
 * Comments in files that other programs make and take: {@link org.civicreport.exchange.CommentTable} writes them as CSV (RFC
 * 4180), safe to open in a spreadsheet; {@link org.civicreport.exchange.CommentImport} takes them back, and those of the
 * ISO/IEC commenting form, as proposals.
 */
@NullMarked
package org.civicreport.exchange;

import org.jspecify.annotations.NullMarked;
