/** What text may consist of, before it reaches any output format, what white space means in it, and where its words can be divided. */
@NullMarked
package org.civicreport.text;

import org.jspecify.annotations.NullMarked;
