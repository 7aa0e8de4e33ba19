/**
 * The only way to write markup: a sink that escapes and encodes in one pass, and one encoder for each context a text can
 * stand in. Rooms that write pages never see bytes.
 */
@NullMarked
package org.civicreport.html.markup;

import org.jspecify.annotations.NullMarked;
