/** The shortest way from a report to its documents; printed in the README. */
@NullMarked
package org.civicreport.examples.quickstart;

import org.jspecify.annotations.NullMarked;
