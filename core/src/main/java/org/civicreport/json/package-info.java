/**
 * Reports as text: reading and writing JSON and YAML, and the JSON Schema by which editors help authors.
 *
 * <p>A text is first read into a tree in which every value knows its line and column, and the whole tree is compared with
 * the shape of the records. So an author sees all mistakes at once, each with its place. Only a text without errors
 * becomes a {@link org.civicreport.model.Report}. The shape is taken from the records of the model and nowhere else: the
 * reader, the writer and the schema can't differ.
 *
 * <p>Nothing here shows a type of the libraries that parse the text.
 */
@NullMarked
package org.civicreport.json;

import org.jspecify.annotations.NullMarked;
