/** JMH benchmarks of rendering. Figures count only side by side in one run, as ratios. */
@NullMarked
package org.civicreport.benchmarks;

import org.jspecify.annotations.NullMarked;
