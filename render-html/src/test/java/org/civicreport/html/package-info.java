/** Tests of the page as a whole. */
@NullMarked
package org.civicreport.html;

import org.jspecify.annotations.NullMarked;
