/** From the document tree to WordprocessingML, streamed block by block. */
@NullMarked
package org.civicreport.docx.body;

import org.jspecify.annotations.NullMarked;
