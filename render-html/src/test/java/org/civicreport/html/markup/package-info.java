/** Tests of the encoders. */
@NullMarked
package org.civicreport.html.markup;

import org.jspecify.annotations.NullMarked;
