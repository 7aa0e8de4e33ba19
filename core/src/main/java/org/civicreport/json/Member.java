package org.civicreport.json;

/**
 * A field of an object or an entry of a list, as it stands in a text.
 *
 * @param name the field's name; empty for an entry of a list
 * @param value what it holds
 * @param begin the offset of its first character, which is that of the name or, in a YAML block, of the dash
 * @param end the offset behind its last character, comments not counted
 */
record Member(String name, SourceNode value, int begin, int end) {}
