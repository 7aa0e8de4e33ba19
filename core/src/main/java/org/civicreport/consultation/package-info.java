/**
 * The consultation as it runs: what a department is asked ({@link org.civicreport.consultation.Form}), what it returns
 * ({@link org.civicreport.consultation.ReturnedForm}), and how that comes into the report ({@link
 * org.civicreport.consultation.Merge}). Knows nothing of the formats in which forms travel.
 */
@NullMarked
package org.civicreport.consultation;

import org.jspecify.annotations.NullMarked;
