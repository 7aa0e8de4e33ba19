/**
 * From the model to the document tree: a {@link org.civicreport.compose.Composer} is an ordered list of named parts that
 * an application can leave out, reorder, replace and add to.
 */
@NullMarked
package org.civicreport.compose;

import org.jspecify.annotations.NullMarked;
