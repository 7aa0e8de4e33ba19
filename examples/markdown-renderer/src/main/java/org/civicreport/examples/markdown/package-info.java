/**
 * A renderer for Markdown, plugged in from outside: the library finds it by the files in {@code META-INF/services} and
 * needs to know nothing else about it.
 *
 * <p>{@link org.civicreport.examples.markdown.MarkdownRenderer} is the entry. Blocks, inlines and table cells have a
 * visitor each, so the compiler proves that no kind of node was forgotten.
 */
@NullMarked
package org.civicreport.examples.markdown;

import org.jspecify.annotations.NullMarked;
