package org.civicreport.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.Contents;
import org.civicreport.document.DefinitionList;
import org.civicreport.document.Document;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Section;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.junit.jupiter.api.Test;

/**
 * Many tagged pages take little memory, in a process of its own. The heap is to the pages as 256 MB to 10,000; the
 * benchmarks have these, too.
 */
class BoundedHeapTest {

    private static final int HEAP = 52;
    private static final int SECTIONS = 2_000;
    private static final int LEAST_PAGES = 2_000;

    @Test
    void twoThousandPagesTakeAFifthOfTheHeapOfTenThousand() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP + "m",
                        "-cp",
                        classPath(),
                        Rendering.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, process.waitFor(), said);
        int pages = Integer.parseInt(said.substring(said.lastIndexOf('\n') + 1));
        assertTrue(pages > LEAST_PAGES, () -> pages + " pages");
    }

    /** Surefire may start the tests with modules, with a class path, or with a jar that names it. */
    private static String classPath() {
        return Stream.of("surefire.test.class.path", "jdk.module.path", "java.class.path")
                .map(System::getProperty)
                .filter(path -> path != null && !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What the process does: render, and say how many pages there were. */
    static final class Rendering {

        private Rendering() {}

        public static void main(String[] arguments) {
            int[] pages = {0};
            new PdfRenderer()
                    .render(
                            document(),
                            Output.stream(OutputStream.nullOutputStream()),
                            RenderOptions.builder()
                                    .progress((done, total) -> pages[0] = total)
                                    .build());
            System.out.println(pages[0]);
        }

        private static Document document() {
            List<Block> blocks = new ArrayList<>(List.of(new Contents("Inhalt", 1)));
            for (int i = 0; i < SECTIONS; i++) {
                Paragraph text = Paragraph.of(("Die Stadt berichtet, was aus Maßnahme " + i + " wurde. ").repeat(24));
                DefinitionList facts = new DefinitionList(List.of(
                        DefinitionList.Entry.of("Kennung", "M-" + i),
                        DefinitionList.Entry.of("Laufzeit", "2024 bis 2027"),
                        DefinitionList.Entry.of("Federführung", "Referat für Informationstechnik")));
                blocks.add(Section.chapter(
                        new Anchor("m_" + i),
                        "Maßnahme " + i,
                        HeadingNumber.counted(),
                        List.of(facts, text, text, text)));
            }
            return Document.builder("Bericht", Locale.GERMAN).blocks(blocks).build();
        }
    }
}
