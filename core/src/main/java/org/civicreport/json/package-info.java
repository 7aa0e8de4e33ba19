/**
 * Reports as JSON and YAML: reading with findings by line and column, writing, the JSON Schema for authors. The only room
 * that knows Jackson.
 */
@NullMarked
package org.civicreport.json;

import org.jspecify.annotations.NullMarked;
