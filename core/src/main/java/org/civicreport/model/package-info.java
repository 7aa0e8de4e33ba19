/**
 * The report as a value: {@link org.civicreport.model.Report} and all that it consists of.
 *
 * <p>Every type is an immutable, serialisable record, safe to share between threads. A record checks on construction
 * only that nothing required is {@code null}, copies its lists and cleans its text by
 * {@link org.civicreport.text.TextPolicy}; what is right or wrong in a report is the matter of validation. Lists are
 * never {@code null}; what is absent is empty. Decimal numbers lose trailing zeros, so that equal numbers are equal.
 *
 * <p>Records are made by builders: {@code Measure.builder()}, or {@code measure.toBuilder()} to change a copy. Builders and
 * accessors are the compatible interface of a record; its constructor and its record pattern grow with new fields.
 *
 * <p>Component names are the names of the fields in JSON and YAML.
 */
@NullMarked
package org.civicreport.model;

import org.jspecify.annotations.NullMarked;
