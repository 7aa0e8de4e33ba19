/** What an application says about a page that becomes part of its own: classes, attributes and links. */
@NullMarked
package org.civicreport.html.embedding;

import org.jspecify.annotations.NullMarked;
