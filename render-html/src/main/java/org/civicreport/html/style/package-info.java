/** How a page looks: a fixed style sheet, and the colours and typefaces of a theme as its custom properties. */
@NullMarked
package org.civicreport.html.style;

import org.jspecify.annotations.NullMarked;
