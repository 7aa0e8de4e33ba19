package org.civicreport.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.civicreport.CivicReport;
import org.civicreport.document.Document;
import org.civicreport.json.ReadResult;
import org.civicreport.json.TextFormat;
import org.civicreport.render.Output;

/** Reads a report, checks it, and writes a PDF, a Word file and a web page. Arguments: the report, the folder. */
public final class QuickStart {

    private QuickStart() {}

    public static void main(String[] arguments) throws IOException {
        CivicReport civicReport = CivicReport.create();
        ReadResult read = civicReport.read(Files.readAllBytes(Path.of(arguments[0])), TextFormat.YAML);
        civicReport.validate(read).forEach(System.err::println);
        Document document = civicReport.compose(read.reportOrThrow()).document();
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        for (String format : new String[] {"pdf", "docx", "html"}) {
            civicReport.render(document, format, Output.file(folder.resolve("report." + format)));
        }
    }
}
