/** The façade: the whole way from a report's text to rendered files in one place. */
@NullMarked
package org.civicreport;

import org.jspecify.annotations.NullMarked;
