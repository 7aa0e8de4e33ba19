/** Tests of single writers. */
@NullMarked
package org.civicreport.html.page;

import org.jspecify.annotations.NullMarked;
