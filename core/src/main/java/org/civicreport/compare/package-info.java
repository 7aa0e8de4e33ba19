/**
 * Two editions of a report compared: {@link org.civicreport.compare.Changes#between} says what became of each measure,
 * commitment and indicator.
 *
 * <p>What is compared is {@link org.civicreport.compare.EditionState}. For it a comparison is complete: its changes, applied
 * to the state of one edition, give the state of the other, running texts and commitments included, to the letter. Beside
 * them it says which texts have stayed the same, word for word.
 */
@NullMarked
package org.civicreport.compare;

import org.jspecify.annotations.NullMarked;
