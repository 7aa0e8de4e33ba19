/** From a document to a page: the frame, and one writer for each kind of node. */
@NullMarked
package org.civicreport.html.page;

import org.jspecify.annotations.NullMarked;
