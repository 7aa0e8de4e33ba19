/** The structure tree of a tagged PDF (ISO 32000-1, 14.7 and 14.8) as values. Knows nothing of pages. */
@NullMarked
package org.civicreport.pdf.tagging;

import org.jspecify.annotations.NullMarked;
