package org.civicreport.docx.body;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civicreport.document.Chart;
import org.civicreport.document.Document;
import org.civicreport.docx.packaging.PackageWriter;
import org.civicreport.docx.packaging.Part;
import org.civicreport.docx.packaging.RelationshipType;
import org.civicreport.docx.packaging.Relationships;
import org.civicreport.render.Theme;

/** The charts met so far, each of which has a part of its own and one for its workbook. */
final class Charts {

    private final Relationships relationships;
    private final List<Chart> charts = new ArrayList<>();

    Charts(Relationships relationships) {
        this.relationships = relationships;
    }

    /** The parts that so many charts will have. */
    static List<Part> parts(int count) {
        return IntStream.rangeClosed(1, count)
                .boxed()
                .flatMap(number -> Stream.of(Part.chart(number), Part.workbook(number)))
                .toList();
    }

    /** Adds a chart and returns its relationship. */
    String add(Chart chart) {
        charts.add(chart);
        return relationships.to(
                RelationshipType.CHART, Part.chart(charts.size()).inWordFolder());
    }

    void write(PackageWriter target, Document document, Theme theme) {
        for (int i = 0; i < charts.size(); i++) {
            Chart chart = charts.get(i);
            Part part = Part.chart(i + 1);
            Part workbook = Part.workbook(i + 1);
            ChartSheet sheet = new ChartSheet(chart);
            Relationships own = new Relationships();
            String id = own.to(RelationshipType.PACKAGE, "../" + workbook.inWordFolder());
            target.xml(part.name(), xml -> new ChartWriter(xml, theme).write(chart, sheet, id, document.language()));
            target.relationships(part.name(), own);
            target.bytes(workbook.name(), sheet.workbook());
        }
    }
}
