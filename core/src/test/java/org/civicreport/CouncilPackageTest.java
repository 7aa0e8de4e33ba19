package org.civicreport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.compose.Composer;
import org.civicreport.document.Paragraph;
import org.civicreport.model.CouncilPaper;
import org.civicreport.model.EditionStatus;
import org.civicreport.model.RecordSamples;
import org.civicreport.model.Report;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.Renderers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What goes to the council's office, with renderers that write plain text. */
class CouncilPackageTest {
    private static final URI BASE = URI.create("https://council.example/oparl/");
    private static final CivicReport CIVIC_REPORT = CivicReport.builder()
            .renderers(Renderers.of(List.of(new PlainTextRenderer("one"), new PlainTextRenderer("two"))))
            .build();

    @Property(tries = 60)
    void theSameReportGivesTheSameBytes(@ForAll long seed) {
        byte[] first = zip(packageOf(draft(seed)));
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(first, zip(packageOf(draft(seed))));
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 60)
    void theZipHoldsAllFilesSorted(@ForAll long seed) throws IOException {
        CouncilPackage made = packageOf(draft(seed));
        Map<String, byte[]> unpacked = unzipped(zip(made));
        assertEquals(List.copyOf(made.files().keySet()), List.copyOf(unpacked.keySet()));
        made.files().forEach((name, content) -> assertArrayEquals(content, unpacked.get(name), name));
    }

    @Property(tries = 60)
    void everyFileOfTheManifestIsThereAndItsChecksumHolds(@ForAll long seed) throws Exception {
        Report report = draft(seed);
        Map<String, byte[]> files = packageOf(report).files();
        JsonNode manifest = JsonMapper.shared().readTree(files.get("manifest.json"));
        assertEquals(report.id(), manifest.get("report").asString());
        List<String> listed = new ArrayList<>();
        for (JsonNode entry : manifest.get("files")) {
            String name = entry.get("name").asString();
            byte[] content = Objects.requireNonNull(files.get(name), name);
            assertEquals(content.length, entry.get("bytes").asLong(), name);
            assertEquals(sha512(content), entry.get("sha512").asString(), name);
            assertTrue(name.endsWith("." + entry.get("mediaType").asString().replaceAll(".*/", "")), entry::toString);
            listed.add(name);
        }
        TreeSet<String> expected = new TreeSet<>(files.keySet());
        expected.removeAll(List.of("manifest.json", "SHA512SUMS"));
        assertEquals(List.copyOf(expected), listed);
        StringBuilder sums = new StringBuilder();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!file.getKey().equals("SHA512SUMS")) {
                sums.append(sha512(file.getValue()) + "  " + file.getKey() + "\n");
            }
        }
        assertEquals(sums.toString(), new String(files.get("SHA512SUMS"), StandardCharsets.UTF_8));
    }

    @Test
    void theReportIsOfACitysOwnMaking() {
        Report report = draft(1).toBuilder().id("bericht").build();
        Composer composer = Composer.report()
                .after("summary", "own", context -> List.of(Paragraph.of("Was nur in dieser Stadt im Bericht steht.")));
        SortedMap<String, byte[]> files = CIVIC_REPORT
                .councilPackage(report, composer, BASE, RenderOptions.defaults())
                .files();
        for (String name : List.of("bericht.one", "bericht-council-paper.one")) {
            String text = new String(Objects.requireNonNull(files.get(name), name), StandardCharsets.UTF_8);
            assertEquals(name.equals("bericht.one"), text.contains("Was nur in dieser Stadt im Bericht steht."), name);
        }
    }

    @Test
    void noIdLeadsOutOfTheFolder() throws IOException {
        Report report = draft(1).toBuilder().id("../über/all").build();
        CouncilPackage made = packageOf(report);
        assertEquals("..--ber-all", made.name());
        assertTrue(made.files().containsKey("..--ber-all.json"), made.files().keySet()::toString);
        assertFalse(made.files().keySet().stream().anyMatch(name -> name.contains("/")));
    }

    @Test
    void noFileTakesThePlaceOfAnother() throws IOException {
        Report report = draft(1).toBuilder().id("oparl-paper").build();
        assertThrows(IllegalArgumentException.class, () -> packageOf(report));
    }

    @Test
    void aZipFileReplacesAnOlderOneAsAWhole(@TempDir Path folder) throws IOException {
        CouncilPackage made = packageOf(draft(1));
        Path file = Files.writeString(folder.resolve("package.zip"), "older");
        made.writeZip(Output.file(file));
        assertArrayEquals(zip(made), Files.readAllBytes(file));
    }

    private static CouncilPackage packageOf(Report report) {
        return CIVIC_REPORT.councilPackage(report, BASE, RenderOptions.defaults());
    }

    private static byte[] zip(CouncilPackage made) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        made.writeZip(Output.stream(bytes));
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                files.put(entry.getName(), stream.readAllBytes());
            }
        }
        return files;
    }

    private static String sha512(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(content));
    }

    /** Any report that isn't final, with odd texts in every place. */
    private static Report draft(long seed) {
        Random random = new Random(seed);
        List<String> texts = List.of("a", "\"\\\n\u2028", "ä/~ ?#", "x-1", "..");
        Report report = new RecordSamples(seed, () -> texts.get(random.nextInt(texts.size()))).sample(Report.class);
        CouncilPaper paper = Objects.requireNonNull(Sample.report().councilPaper());
        return report.toBuilder()
                .councilPaper(report.councilPaper() == null ? paper : report.councilPaper())
                .edition(
                        report.edition().toBuilder().status(EditionStatus.DRAFT).build())
                .build();
    }
}
