package org.civicreport.compose;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Block;
import org.civicreport.document.Inline;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.Text;
import org.civicreport.model.DecisionReference;
import org.jspecify.annotations.Nullable;

/** Decision references with what is known of them, a paragraph each. */
final class DecisionReferences {

    private DecisionReferences() {}

    static List<Block> list(CompositionContext context, List<DecisionReference> references) {
        return context.each(references, reference -> {
            List<Inline> inlines = new ArrayList<>();
            StringBuilder line = new StringBuilder(reference.reference());
            append(line, reference.title());
            append(line, reference.body());
            append(line, reference.date() == null ? null : context.wording().date(reference.date()));
            inlines.add(new Text(line.toString()));
            if (reference.url() != null && !PlainText.isBlank(reference.url())) {
                inlines.add(new Text(", "));
                inlines.add(context.link(reference.url()));
            }
            return PlainText.isBlank(line.toString()) ? List.of() : List.of(Paragraph.of(inlines));
        });
    }

    private static void append(StringBuilder line, @Nullable String part) {
        if (part != null && !PlainText.isBlank(part)) {
            line.append(line.isEmpty() ? "" : ", ").append(part);
        }
    }
}
