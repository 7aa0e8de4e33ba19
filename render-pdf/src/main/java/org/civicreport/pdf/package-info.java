/**
 * Renders documents as accessible PDF files (PDF/UA-1 and PDF/A-3a in one file) and reads the source back out of them.
 *
 * <p>Text and headings are both set in Noto Sans, headings bold and in the accent colour. A serif text face beside them was
 * weighed and left out: reports of a city consist of key facts, tables and short paragraphs, at 8.5 to 10.5 points, read on
 * screens as often as on paper, for which guides to accessible documents mostly advise letters without serifs; and four more faces add a megabyte to the jar. Who wants one brings it as a {@link org.civicreport.pdf.FontFamily}; the
 * families of text and headings are chosen apart ({@link org.civicreport.render.Theme.Builder#bodyFamily}, {@link
 * org.civicreport.render.Theme.Builder#headingFamily}).
 */
@NullMarked
package org.civicreport.pdf;

import org.jspecify.annotations.NullMarked;
