package org.civicreport.document;

/** What follows begins on a new page, where there are pages. Stands where a section can stand. */
public record PageBreak() implements Block {

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
