package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.civicreport.consultation.Form;
import org.civicreport.consultation.FormKind;
import org.civicreport.consultation.Merge;
import org.civicreport.docx.FormReader;
import org.civicreport.docx.FormReading;
import org.civicreport.findings.Finding;
import org.civicreport.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Departments send back what their programs make of a form: files of other programs, not imitations of them. */
class HostileFormsTest {

    private final Report report;
    private final byte[] sent;

    HostileFormsTest() throws IOException {
        report = SampleReports.report();
        sent = WordForm.of(report, Form.of(report, FormKind.REPLY, "gst"));
    }

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
        assertArrayEquals(before, file);
    }

    private void assertReadAsSent(byte[] file) {
        FormReading reading = new FormReader().read("Antwort.docx", file);
        assertNotNull(reading.form(), reading.findings()::toString);
        assertEquals(
                List.of(), Merge.of(report, List.of(reading.form())).findings().asList());
    }

    /** All ways in which Word has ever encrypted a file of its present format ([MS-OFFCRYPTO], 2.3.4). */
    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void aFormWithAPasswordIsRefusedWholeInAClerksWords(EncryptionMode mode)
            throws IOException, GeneralSecurityException {
        byte[] locked = encrypted(mode);

        assertRefused("form-encrypted", locked);
        String words = new FormReader()
                .read("Antwort.docx", locked)
                .findings()
                .asList()
                .get(0)
                .message(Locale.GERMAN);
        assertEquals(
                "Die Datei „Antwort.docx“ ist mit einem Kennwort geschützt. Nichts daraus wurde übernommen.", words);
    }

    private byte[] encrypted(EncryptionMode mode) throws IOException, GeneralSecurityException {
        Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
        encryptor.confirmPassword("Geheim-2026");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (OutputStream locked = encryptor.getDataStream(container)) {
                locked.write(sent);
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            container.writeFilesystem(file);
            return file.toByteArray();
        }
    }

    @Test
    void aFormWhosePartsHaveAPasswordEachIsRefusedAsOneWithAPassword() {
        byte[] locked = sent.clone();
        // The general purpose flag of the first entry (APPNOTE.TXT, 4.4.4): bit 0 says that the entry is encrypted.
        locked[6] |= 1;
        assertRefused("form-encrypted", locked);
    }

    /** Some document management systems pack again whatever they keep, in the form for large archives. */
    @Test
    void aFormThatWasPackedAgainAsALargeArchiveIsReadAsAnyOther() throws IOException {
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(channel);
                ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(sent))) {
            zip.setUseZip64(Zip64Mode.Always);
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                zip.putArchiveEntry(new ZipArchiveEntry(part.getName()));
                zip.write(parts.readAllBytes());
                zip.closeArchiveEntry();
            }
        }
        assertReadAsSent(Arrays.copyOf(channel.array(), (int) channel.size()));
    }
}
