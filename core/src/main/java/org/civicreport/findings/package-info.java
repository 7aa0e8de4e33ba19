/**
 * The one currency in which civicreport says that something is wrong: reading, validating, rendering and reading back
 * all answer with {@link org.civicreport.findings.Findings}.
 */
@NullMarked
package org.civicreport.findings;

import org.jspecify.annotations.NullMarked;
