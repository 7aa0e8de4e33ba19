/** What text may consist of, before it reaches any output format. */
@NullMarked
package org.civicreport.text;

import org.jspecify.annotations.NullMarked;
