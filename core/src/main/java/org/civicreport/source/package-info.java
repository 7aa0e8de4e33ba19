/** The source that a rendered file carries, and how it is read back out of the file. */
@NullMarked
package org.civicreport.source;

import org.jspecify.annotations.NullMarked;
