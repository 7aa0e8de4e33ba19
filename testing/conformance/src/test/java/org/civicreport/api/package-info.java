/** What applications may call: one list for each module that is shipped, in which a review sees each change. */
@NullMarked
package org.civicreport.api;

import org.jspecify.annotations.NullMarked;
