/**
 * Two editions of a report compared: {@link org.civicreport.compare.Changes#between} says what became of each measure,
 * commitment and indicator.
 *
 * <p>What is compared are facts, those of {@link org.civicreport.compare.EditionState}. For them a comparison is complete:
 * its changes, applied to the state of one edition, give the state of the other. Of running texts it only says which have
 * stayed the same, word for word.
 */
@NullMarked
package org.civicreport.compare;

import org.jspecify.annotations.NullMarked;
