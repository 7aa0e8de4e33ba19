package org.civicreport.document;

import java.io.Serializable;

/**
 * A block of a document. Sealed: a visitor that handles every node of this version plus {@link ExtensionBlock} is
 * complete, and the compiler proves it.
 */
public sealed interface Block extends Serializable
        permits Section,
                Paragraph,
                ItemList,
                DefinitionList,
                Table,
                Chart,
                Image,
                Quotation,
                Division,
                FormField,
                SignatureLines,
                Contents,
                PageBreak,
                ExtensionBlock {

    /**
     * Calls the visitor's method for this kind of node.
     *
     * @param visitor who is called
     * @param <R> what the visitor returns
     * @return what the visitor returned
     */
    <R> R accept(BlockVisitor<R> visitor);
}
