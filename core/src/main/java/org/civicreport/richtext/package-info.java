/** Rich text: CommonMark to blocks of the document tree. The only room that knows commonmark-java. */
@NullMarked
package org.civicreport.richtext;

import org.jspecify.annotations.NullMarked;
