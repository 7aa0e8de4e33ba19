/** Counts and progress of measures, worked out once for texts, tables, pictures and rules. */
@NullMarked
package org.civicreport.statistics;

import org.jspecify.annotations.NullMarked;
