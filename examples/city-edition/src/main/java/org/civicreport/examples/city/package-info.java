/**
 * How a city makes the report its own: a rule that only it has, a part that other reports lack, its words for things, and its
 * look. Nothing in the library changes for that.
 */
@NullMarked
package org.civicreport.examples.city;

import org.jspecify.annotations.NullMarked;
