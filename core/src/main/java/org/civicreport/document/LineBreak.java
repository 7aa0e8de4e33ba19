package org.civicreport.document;

/** A forced line break inside a paragraph. In plain text it counts as white space. */
public record LineBreak() implements Inline {

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
