package org.civicreport.document;

import java.io.Serializable;
import java.util.List;
import org.civicreport.text.TextPolicy;

/**
 * Lines to sign on, side by side where there is room.
 *
 * @param signatories who signs, not empty
 */
public record SignatureLines(List<Signatory> signatories) implements Block {

    /** Copies the signatories. */
    public SignatureLines {
        signatories = Containment.notEmpty("signature lines", signatories);
    }

    /**
     * One line to sign on.
     *
     * @param lines what stands below the line: function, name; not empty, each line not blank
     */
    public record Signatory(List<String> lines) implements Serializable {

        /** Checks, cleans and copies the lines. */
        public Signatory {
            lines = Containment.notEmpty("a signatory", lines).stream()
                    .map(line -> Containment.notBlank("a signatory's line", TextPolicy.clean(line)))
                    .toList();
        }
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
