/** The departments' forms in Word: how they are written, and how they are read when they come back. */
@NullMarked
package org.civicreport.docx.forms;

import org.jspecify.annotations.NullMarked;
