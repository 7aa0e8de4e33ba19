/** The package around a Word file's parts (ECMA-376, part 2): names, relationships, content types, properties, source. */
@NullMarked
package org.civicreport.docx.packaging;

import org.jspecify.annotations.NullMarked;
