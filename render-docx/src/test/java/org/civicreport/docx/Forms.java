package org.civicreport.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.civicreport.consultation.Form;
import org.civicreport.json.ReportReader;
import org.civicreport.json.TextFormat;
import org.civicreport.model.Report;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.wording.WordingProfile;

/** A report under consultation, its forms as files, and what happens to such files. */
final class Forms {

    static final Report REPORT = read(Path.of("../examples/reports/abstimmung.yaml"));

    private Forms() {}

    static byte[] write(Form form) {
        return write(REPORT, form, 3);
    }

    static byte[] write(Report report, Form form, int emptyRows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        FormWriter.of(WordingProfile.neutral(Locale.GERMAN))
                .withEmptyRows(emptyRows)
                .write(report, form, Output.stream(file), RenderOptions.defaults());
        return file.toByteArray();
    }

    static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static String part(byte[] file, String name) {
        return new String(parts(file).get(name), StandardCharsets.UTF_8);
    }

    /** The file with one part put in another's place, or added. */
    static byte[] with(byte[] file, String name, byte[] part) {
        Map<String, byte[]> parts = parts(file);
        parts.put(name, part);
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(changed)) {
            for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changed.toByteArray();
    }

    static byte[] with(byte[] file, String name, String part) {
        return with(file, name, part.getBytes(StandardCharsets.UTF_8));
    }

    private static Report read(Path file) {
        try {
            return ReportReader.standard()
                    .read(Files.readAllBytes(file), TextFormat.YAML)
                    .reportOrThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
