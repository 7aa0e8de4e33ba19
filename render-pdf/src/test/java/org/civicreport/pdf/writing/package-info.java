/** Tests of the writing room. */
@NullMarked
package org.civicreport.pdf.writing;

import org.jspecify.annotations.NullMarked;
