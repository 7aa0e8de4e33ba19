/** Tests of the colours. */
@NullMarked
package org.civicreport.html.style;

import org.jspecify.annotations.NullMarked;
