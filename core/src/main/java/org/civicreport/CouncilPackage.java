package org.civicreport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.civicreport.compose.Composer;
import org.civicreport.compose.Composition;
import org.civicreport.findings.Findings;
import org.civicreport.json.ReportWriter;
import org.civicreport.model.Audience;
import org.civicreport.model.Report;
import org.civicreport.oparl.OparlFile;
import org.civicreport.oparl.OparlPaper;
import org.civicreport.oparl.PackageManifest;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.RenderResult;
import org.civicreport.render.Renderer;
import org.civicreport.render.Renderers;

/**
 * Everything that goes to the council's office, in one folder or zip file: paper and report in all formats, the report's public data,
 * OParl 1.1 JSON, checksums and a list of it all. Built in memory, whole, before anything is written. Immutable.
 *
 * <p>The package is for the public: internal comments are in none of its files.
 */
public final class CouncilPackage {

    private static final String SUMS = "SHA512SUMS";
    private static final String MANIFEST = "manifest.json";
    private static final String JSON = "application/json";

    // From 1 January 1980 or before, ZipEntry would add a time in the machine's zone.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final String name;
    private final SortedMap<String, byte[]> files;
    private final Findings findings;

    private CouncilPackage(String name, SortedMap<String, byte[]> files, Findings findings) {
        this.name = name;
        this.files = Collections.unmodifiableSortedMap(files);
        this.findings = findings;
    }

    /** Builds the package; the façade composes for the public. */
    static CouncilPackage of(
            CivicReport forPublic,
            Renderers renderers,
            Report report,
            Composer composer,
            URI base,
            ZoneId zone,
            RenderOptions options) {
        Report published = report.forAudience(Audience.PUBLIC);
        String name = fileName(published.id());
        Building building = new Building(forPublic, renderers, options);
        building.render(forPublic.compose(report, Composer.councilPaper()), name + "-council-paper");
        building.render(forPublic.compose(report, composer), name);
        OparlPaper oparl = OparlPaper.of(published, base, List.copyOf(building.rendered), zone);
        building.add("oparl-paper.json", "OParl Paper", JSON, utf8(oparl.paper()));
        building.add("oparl-organizations.json", "OParl Organization", JSON, utf8(oparl.organizations()));
        building.add("oparl-meetings.json", "OParl Meeting", JSON, utf8(oparl.meetings()));
        building.add(name + ".json", published.title(), JSON, new ReportWriter().json(published));
        return new CouncilPackage(name, building.complete(published), building.findings);
    }

    /** Ids of drafts may hold anything, file names may not: nothing leads out of the folder. */
    private static String fileName(String id) {
        return id.replaceAll("[^A-Za-z0-9._-]", "-");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What comes together, document by document. */
    private static final class Building {

        private final SortedMap<String, byte[]> files = new TreeMap<>();
        private final SortedMap<String, OparlFile> described = new TreeMap<>();
        private final List<OparlFile> rendered = new ArrayList<>();
        private final CivicReport forPublic;
        private final Renderers renderers;
        private final RenderOptions options;
        private Findings findings = Findings.none();

        Building(CivicReport forPublic, Renderers renderers, RenderOptions options) {
            this.forPublic = forPublic;
            this.renderers = renderers;
            this.options = options;
        }

        void render(Composition composition, String name) {
            findings = findings.plus(composition.findings());
            for (String format : renderers.formats()) {
                Renderer renderer = renderers.get(format);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                RenderResult result = forPublic.render(composition.document(), format, Output.stream(bytes), options);
                findings = findings.plus(result.findings());
                String title = composition.document().title();
                rendered.add(
                        add(name + "." + renderer.fileExtension(), title, renderer.mediaType(), bytes.toByteArray()));
            }
        }

        OparlFile add(String name, String title, String mediaType, byte[] content) {
            if (files.putIfAbsent(name, content) != null) {
                throw new IllegalArgumentException(
                        "two files of the package would be named " + name + "; give the report another id");
            }
            OparlFile file = OparlFile.of(title, name, mediaType, content);
            described.put(name, file);
            return file;
        }

        /** Adds the lists: the manifest of all other files, then the checksums of all, the manifest's included. */
        SortedMap<String, byte[]> complete(Report report) {
            add(MANIFEST, "Manifest", JSON, utf8(PackageManifest.json(report, List.copyOf(described.values()))));
            // As sha512sum writes and checks them.
            StringBuilder sums = new StringBuilder();
            described.forEach((name, file) ->
                    sums.append(file.sha512()).append("  ").append(name).append('\n'));
            add(SUMS, "Checksums", "text/plain", utf8(sums.toString()));
            return files;
        }
    }

    /** {@return the files' contents by name, sorted; not to be changed} */
    public SortedMap<String, byte[]> files() {
        return files;
    }

    /** {@return what was found in composing and rendering} */
    public Findings findings() {
        return findings;
    }

    /** {@return the name that its main files have: the report's id, as far as a file name can hold it} */
    public String name() {
        return name;
    }

    /**
     * Writes the package as one zip file, the same bytes each time: entries are sorted, bear a fixed time, and are stored as
     * they are, since most are compressed already and compressing depends on the Java platform.
     *
     * @param output where it goes; a file is there whole or not at all
     * @throws org.civicreport.render.RenderException if it can't be written
     */
    public void writeZip(Output output) {
        output.write(stream -> {
            ZipOutputStream zip = new ZipOutputStream(stream);
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                CRC32 checksum = new CRC32();
                checksum.update(file.getValue());
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(TIME);
                entry.setSize(file.getValue().length);
                entry.setCrc(checksum.getValue());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
            zip.finish();
        });
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
        // Temporary folders are their owner's alone; a folder inside has the permissions that folders usually get.
        Path whole = beside.resolve("package");
        try {
            Files.createDirectory(whole);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(whole.resolve(file.getKey()), file.getValue());
            }
            Files.deleteIfExists(emptyOrAbsent(target));
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            remove(whole);
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
}
