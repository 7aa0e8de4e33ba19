/**
 * Whether a report is right: {@link org.civicreport.validation.ReportValidator} applies a
 * {@link org.civicreport.validation.RuleSet} to a report and answers with
 * {@link org.civicreport.findings.Findings}.
 *
 * <p>An application changes the rule set: it takes rules out, replaces them, adds its own or re-grades their findings.
 * Rules see the report, the previous edition, a date of reference, the profile and the wording, and nothing else: no
 * clock, no files, no network. So the same input has the same findings everywhere.
 */
@NullMarked
package org.civicreport.validation;

import org.jspecify.annotations.NullMarked;
