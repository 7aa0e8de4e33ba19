/** Renders documents as editable Word files (ECMA-376, Office Open XML) and reads their source back. */
@NullMarked
package org.civicreport.docx;

import org.jspecify.annotations.NullMarked;
