/** What text may consist of, before it reaches any output format, and where its words can be divided. */
@NullMarked
package org.civicreport.text;

import org.jspecify.annotations.NullMarked;
