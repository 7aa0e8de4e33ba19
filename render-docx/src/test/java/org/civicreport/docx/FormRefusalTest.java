package org.civicreport.docx;

import static org.civicreport.docx.WordPen.MAIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.civicreport.consultation.Form;
import org.civicreport.consultation.FormKind;
import org.civicreport.findings.Finding;
import org.junit.jupiter.api.Test;

/** What is unsafe, damaged or none of our forms is refused whole, in words that a clerk understands. */
class FormRefusalTest {

    private static final byte[] REPLY = Forms.write(Form.of(Forms.REPORT, FormKind.REPLY, "gst"));
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};

    private static void assertRefused(String code, byte[] file) {
        byte[] before = file.clone();
        FormReading reading = new FormReader().read("Antwort.docx", file);
        assertNull(reading.form());
        assertEquals(
                List.of(code), reading.findings().stream().map(Finding::code).toList());
        Finding finding = reading.findings().asList().get(0);
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            String words = finding.message(language) + " " + finding.hint(language);
            assertTrue(words.contains("Antwort.docx"), words);
            assertFalse(words.matches("(?i).*\\b(xml|ole|zip|exception|null|parser?)\\b.*"), words);
        }
        assertTrue(finding.message(Locale.GERMAN).matches(".*ichts daraus (wurde )?übernommen\\."), finding.toString());
        assertEquals(Arrays.hashCode(before), Arrays.hashCode(file));
    }

    @Test
    void aWordFileOfBefore2007() {
        assertRefused("form-old-format", OLE);
    }

    @Test
    void aFileWithAPassword() {
        byte[] encrypted = new byte[200];
        System.arraycopy(OLE, 0, encrypted, 0, OLE.length);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, encrypted, 100, name.length);
        assertRefused("form-encrypted", encrypted);
    }

    @Test
    void aPdfWithTheNameOfAWordFile() {
        assertRefused("form-pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        assertRefused("form-pdf", "\uFEFF\n%PDF-1.4\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void somethingElseOrNothing() {
        assertRefused("form-not-word", "Guten Tag".getBytes(StandardCharsets.UTF_8));
        assertRefused("form-not-word", new byte[0]);
        assertRefused("form-not-word", zip("content.xml", "<office/>".getBytes(StandardCharsets.UTF_8)));
        byte[] workbook = Forms.with(REPLY, MAIN, "<workbook xmlns=\"urn:any\"><sheets/></workbook>");
        assertRefused("form-not-word", workbook);
    }

    @Test
    void aFileWithMacrosOrOtherPrograms() {
        assertRefused("form-program", Forms.with(REPLY, "word/vbaProject.bin", "x"));
        assertRefused("form-program", Forms.with(REPLY, "word/activeX/activeX1.bin", "x"));
        assertRefused("form-program", Forms.with(REPLY, "word/embeddings/oleObject1.bin", "x"));
        String types = "[Content_Types].xml";
        assertRefused(
                "form-program",
                Forms.with(
                        REPLY,
                        types,
                        Forms.part(REPLY, types)
                                .replace(
                                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                                        "application/vnd.ms-word.document.macroEnabled.main")));
    }

    @Test
    void aFewKilobytesThatUnpackToALot() {
        assertRefused("form-too-large", Forms.with(REPLY, "word/media/image1.png", new byte[70 << 20]));
        String bomb = Forms.part(REPLY, MAIN).replace("</w:body>", "<w:p/>".repeat(1_000_000) + "</w:body>");
        byte[] file = Forms.with(REPLY, MAIN, bomb);
        assertTrue(file.length < 100_000, "not small: " + file.length);
        assertRefused("form-too-large", file);
    }

    @Test
    void aFileThatReachesForOthers() {
        assertRefused(
                "form-unsafe",
                Forms.with(
                        REPLY,
                        MAIN,
                        Forms.part(REPLY, MAIN)
                                .replaceFirst(
                                        "<w:document",
                                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document")));
        assertRefused(
                "form-unsafe",
                Forms.with(
                        REPLY,
                        "customXml/item1.xml",
                        "<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>"));
    }

    @Test
    void aDamagedFile() {
        assertRefused("form-damaged", Forms.with(REPLY, MAIN, "<w:document"));
        assertRefused("form-damaged", Forms.with(REPLY, MAIN, "<a>".repeat(600) + "</a>".repeat(600)));
        assertRefused("form-damaged", Arrays.copyOf(REPLY, 200));
    }

    /** Also where it is cut off between two parts, or just before its list of parts. */
    @Property(tries = 200)
    void aFileThatIsCutOffAnywhereIsNeverReadByHalf(@ForAll @IntRange(min = 4, max = 1_000_000) int at) {
        assertRefused("form-damaged", Arrays.copyOf(REPLY, 4 + at % (REPLY.length - 26)));
    }

    @Test
    void aFileThatIsCutOffBetweenTwoParts() {
        int list = indexOf(REPLY, new byte[] {'P', 'K', 1, 2}, 0);
        assertRefused("form-damaged", Arrays.copyOf(REPLY, list));
        int lastPart = -1;
        for (int at = indexOf(REPLY, new byte[] {'P', 'K', 3, 4}, 0); at >= 0; ) {
            lastPart = at;
            at = indexOf(REPLY, new byte[] {'P', 'K', 3, 4}, at + 1);
        }
        assertRefused("form-damaged", Arrays.copyOf(REPLY, lastPart));
    }

    private static int indexOf(byte[] file, byte[] sign, int from) {
        for (int i = from; i + sign.length <= file.length; i++) {
            if (Arrays.equals(file, i, i + sign.length, sign, 0, sign.length)) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void twoTextsOfWhichNobodyKnowsWhichCounts() {
        byte[] twice = Forms.with(REPLY, "word/documenX.xml", Forms.part(REPLY, MAIN));
        byte[] sign = "word/documenX.xml".getBytes(StandardCharsets.US_ASCII);
        byte[] name = MAIN.getBytes(StandardCharsets.US_ASCII);
        for (int at = indexOf(twice, sign, 0); at >= 0; at = indexOf(twice, sign, at)) {
            System.arraycopy(name, 0, twice, at, name.length);
        }
        assertRefused("form-damaged", twice);
    }

    @Test
    void aWordFileThatIsNoFormOrWhoseDataAreAltered() {
        String data = "customXml/item1.xml";
        assertRefused("form-foreign", Forms.with(REPLY, data, "<other xmlns=\"urn:other\"/>"));
        for (String id : List.of("GSt-02", "<department>gst", "<edition>2026")) {
            assertRefused(
                    "form-data-altered",
                    Forms.with(REPLY, data, Forms.part(REPLY, data).replace(id, id + "9")));
        }
    }

    private static byte[] zip(String name, byte[] part) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
