/**
 * The words of a document. Neutral ones come from bundles in German and English; what is local to a city, such as the
 * titles of a council paper's parts, comes from a {@link org.civicreport.wording.WordingProfile}. Nothing of one city is
 * fixed in code, and no name inside a sentence is inflected: a sentence with a name in it is data.
 */
@NullMarked
package org.civicreport.wording;

import org.jspecify.annotations.NullMarked;
