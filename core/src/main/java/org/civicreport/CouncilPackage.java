package org.civicreport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.civicreport.compose.Composer;
import org.civicreport.compose.Composition;
import org.civicreport.findings.Findings;
import org.civicreport.json.ReportWriter;
import org.civicreport.model.Audience;
import org.civicreport.model.Report;
import org.civicreport.oparl.OparlFile;
import org.civicreport.oparl.OparlPaper;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.RenderResult;
import org.civicreport.render.Renderer;
import org.civicreport.render.Renderers;

/**
 * Everything that goes to the council's office, in one folder: paper and report in all formats, the report's public data,
 * OParl 1.1 JSON, checksums and a list of it all. Built in memory, whole, before anything is written. Immutable.
 *
 * <p>The package is for the public: internal comments are in none of its files.
 */
public final class CouncilPackage {

    private static final String SUMS = "SHA512SUMS";
    private static final String MANIFEST = "manifest.txt";

    private final SortedMap<String, byte[]> files;
    private final Findings findings;

    private CouncilPackage(SortedMap<String, byte[]> files, Findings findings) {
        this.files = Collections.unmodifiableSortedMap(files);
        this.findings = findings;
    }

    /** Builds the package; the façade composes for the public. */
    static CouncilPackage of(
            CivicReport forPublic, Renderers renderers, Report report, URI base, RenderOptions options) {
        Report published = report.forAudience(Audience.PUBLIC);
        Building building = new Building(renderers, options);
        building.render(forPublic.compose(report, Composer.councilPaper()), published.id() + "-council-paper");
        building.render(forPublic.compose(report), published.id());
        building.files.put(published.id() + ".json", new ReportWriter().json(published));
        OparlPaper oparl = OparlPaper.of(published, base, building.described);
        building.files.put("oparl-paper.json", utf8(oparl.paper()));
        building.files.put("oparl-organizations.json", utf8(oparl.organizations()));
        building.files.put("oparl-meetings.json", utf8(oparl.meetings()));
        building.files.put(MANIFEST, manifest(published, building.files));
        building.files.put(SUMS, sums(building.files));
        return new CouncilPackage(building.files, building.findings);
    }

    /** What comes together, document by document. */
    private static final class Building {

        private final SortedMap<String, byte[]> files = new TreeMap<>();
        private final List<OparlFile> described = new ArrayList<>();
        private final Renderers renderers;
        private final RenderOptions options;
        private Findings findings = Findings.none();

        Building(Renderers renderers, RenderOptions options) {
            this.renderers = renderers;
            this.options = options;
        }

        void render(Composition composition, String name) {
            findings = findings.plus(composition.findings());
            for (String format : renderers.formats()) {
                Renderer renderer = renderers.get(format);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                RenderResult result = renderer.render(composition.document(), Output.stream(bytes), options);
                findings = findings.plus(result.findings());
                String fileName = name + "." + renderer.fileExtension();
                byte[] content = bytes.toByteArray();
                files.put(fileName, content);
                described.add(OparlFile.of(composition.document().title(), fileName, renderer.mediaType(), content));
            }
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** {@return the files' contents by name, sorted; not to be changed} */
    public SortedMap<String, byte[]> files() {
        return files;
    }

    /** {@return what was found in composing and rendering} */
    public Findings findings() {
        return findings;
    }

    /**
     * Writes the package into a new folder, which is there with all files or not at all.
     *
     * @param folder the folder; if it is there already, it has to be empty
     * @throws FileAlreadyExistsException if it is a file, or a folder with something in it
     * @throws IOException if it can't be written
     */
    public void writeTo(Path folder) throws IOException {
        Path target = folder.toAbsolutePath();
        Files.createDirectories(target.getParent() == null ? target : target.getParent());
        Path beside = Files.createTempDirectory(target.getParent(), ".civicreport");
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(beside.resolve(file.getKey()), file.getValue());
            }
            Files.deleteIfExists(emptyOrAbsent(target));
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            remove(beside);
        }
    }

    private static Path emptyOrAbsent(Path folder) throws IOException {
        if (Files.exists(folder)) {
            if (!Files.isDirectory(folder)) {
                throw new FileAlreadyExistsException(folder.toString());
            }
            try (Stream<Path> content = Files.list(folder)) {
                if (content.findAny().isPresent()) {
                    throw new FileAlreadyExistsException(folder.toString());
                }
            }
        }
        return folder;
    }

    /** What is left of a failed attempt; after a move there is nothing. */
    private static void remove(Path beside) throws IOException {
        if (Files.isDirectory(beside)) {
            try (Stream<Path> left = Files.list(beside)) {
                for (Path file : left.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(beside);
        }
    }

    /** As sha512sum writes and checks it. */
    private static byte[] sums(SortedMap<String, byte[]> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach((name, content) -> lines.append(
                        OparlFile.of(name, name, "", content).sha512())
                .append("  ")
                .append(name)
                .append('\n'));
        return utf8(lines.toString());
    }

    private static byte[] manifest(Report report, SortedMap<String, byte[]> files) {
        StringBuilder lines = new StringBuilder();
        lines.append(report.title()).append(" (").append(report.id()).append(")\n\n");
        files.forEach((name, content) ->
                lines.append(name).append('\t').append(content.length).append('\n'));
        return utf8(lines.toString());
    }
}
