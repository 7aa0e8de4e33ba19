package org.civicreport.examples.city;

import java.util.List;
import java.util.function.Consumer;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Severity;
import org.civicreport.model.Cost;
import org.civicreport.model.Measure;
import org.civicreport.validation.Located;
import org.civicreport.validation.Rule;
import org.civicreport.validation.RuleContext;

/** The city's treasury wants a word on each measure that cost more than was planned. */
final class CostOverrun implements Rule {

    static final FindingType UNEXPLAINED = new FindingType(
            "cost-overrun-unexplained",
            Severity.WARNING,
            new FindingType.Texts(
                    "Die Maßnahme „{0}“ hat mehr gekostet als geplant.",
                    "Unter „planActual“ erklären, woher die Mehrkosten kommen und woraus sie gedeckt werden."),
            new FindingType.Texts(
                    "The measure “{0}” cost more than planned.",
                    "Say under “planActual” what caused the costs and how they are covered."));

    @Override
    public String name() {
        return "cost-overrun";
    }

    @Override
    public List<FindingType> types() {
        return List.of(UNEXPLAINED);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> sink) {
        for (Located<Measure> place : context.index().measures()) {
            Measure measure = place.value();
            Cost cost = measure.cost();
            if (cost != null && cost.actual().compareTo(cost.planned()) > 0 && measure.planActual() == null) {
                sink.accept(place.findingAt("cost", UNEXPLAINED, measure.title()));
            }
        }
    }
}
