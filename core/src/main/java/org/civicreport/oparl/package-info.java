/**
 * The council paper as a council information system serves it: OParl 1.1. {@link org.civicreport.oparl.OparlPaper} makes the
 * JSON of paper, files, organizations, consultations, meetings and agenda items from a report and its rendered files.
 */
@NullMarked
package org.civicreport.oparl;

import org.jspecify.annotations.NullMarked;
