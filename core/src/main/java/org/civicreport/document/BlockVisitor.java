package org.civicreport.document;

/**
 * One method per block node, none with a default: a new major version's node is a compile error, never lost content.
 *
 * @param <R> what a visit returns
 */
public interface BlockVisitor<R> {
    /** Visits a section. */
    R visit(Section section);

    /** Visits a paragraph. */
    R visit(Paragraph paragraph);

    /** Visits a list. */
    R visit(ItemList list);

    /** Visits a list of terms and their descriptions. */
    R visit(DefinitionList list);

    /** Visits a table. */
    R visit(Table table);

    /** Visits a chart. */
    R visit(Chart chart);

    /** Visits an image. */
    R visit(Image image);

    /** Visits a quotation. */
    R visit(Quotation quotation);

    /** Visits a division. */
    R visit(Division division);

    /** Visits a form field. */
    R visit(FormField field);

    /** Visits signature lines. */
    R visit(SignatureLines lines);

    /** Visits a table of contents. */
    R visit(Contents contents);

    /** Visits a page break. */
    R visit(PageBreak pageBreak);

    /**
     * Visits a node that this version doesn't know. A renderer that has no rendering of its own for it renders
     * {@link ExtensionBlock#fallback()} and reports {@code node-degraded}.
     */
    R visit(ExtensionBlock extension);
}
