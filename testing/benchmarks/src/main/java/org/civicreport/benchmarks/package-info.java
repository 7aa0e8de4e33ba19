/**
 * What rendering costs, side by side with other programs on the same content. Figures count only within one run, as ratios
 * of processor time.
 *
 * <p>A {@code Family} is the programs that write the same kind of file. {@code Comparison} measures them warm by JMH,
 * {@code ColdStart} each in a process of its own; both print tables.
 */
@NullMarked
package org.civicreport.benchmarks;

import org.jspecify.annotations.NullMarked;
