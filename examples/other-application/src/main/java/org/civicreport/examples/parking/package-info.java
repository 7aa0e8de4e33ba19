/**
 * Another application on the same document tree: notices of a parking permit office. It knows no report, and gets
 * accessible PDF, editable Word files and web pages all the same.
 */
@NullMarked
package org.civicreport.examples.parking;

import org.jspecify.annotations.NullMarked;
