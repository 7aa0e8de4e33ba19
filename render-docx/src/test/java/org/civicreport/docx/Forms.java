package org.civicreport.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.civicreport.consultation.Form;
import org.civicreport.model.CommentLocator;
import org.civicreport.model.CommentStatus;
import org.civicreport.model.Commitment;
import org.civicreport.model.Consultation;
import org.civicreport.model.ConsultationRequest;
import org.civicreport.model.ConsultationResponse;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Department;
import org.civicreport.model.DepartmentKind;
import org.civicreport.model.DepartmentResponse;
import org.civicreport.model.Disposition;
import org.civicreport.model.Due;
import org.civicreport.model.Edition;
import org.civicreport.model.EditionStatus;
import org.civicreport.model.Mandate;
import org.civicreport.model.Measure;
import org.civicreport.model.MeasureStatus;
import org.civicreport.model.Municipality;
import org.civicreport.model.PartialDate;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.Visibility;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.wording.WordingProfile;
import org.jspecify.annotations.Nullable;

/** A report under consultation, its forms as files, and what happens to such files. */
final class Forms {

    static final Report REPORT = report();

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

    private static Report report() {
        Measure measure = Measure.builder()
                .id("M-01")
                .title("Online-Antrag")
                .description(RichText.of("Ein Antrag."))
                .status(MeasureStatus.IN_PROGRESS)
                .from(PartialDate.of(2025))
                .to(PartialDate.of(2026))
                .results(RichText.of("Noch keine."))
                .lead("rdo")
                .build();
        return Report.builder()
                .id("bericht")
                .title("Digitalisierungsbericht")
                .language(Locale.GERMAN)
                .edition(Edition.builder()
                        .ordinal(2)
                        .label("2026")
                        .periodFrom(LocalDate.of(2026, 1, 1))
                        .periodTo(LocalDate.of(2026, 12, 31))
                        .status(EditionStatus.IN_CONSULTATION)
                        .build())
                .municipality(Municipality.builder().name("Lindenau").build())
                .publisher("rdo")
                .mandate(Mandate.builder().text(RichText.of("Auftrag.")).build())
                .introduction(RichText.of("Einleitung."))
                .coreAreas(List.of(CoreArea.builder()
                        .key("verwaltung")
                        .title("Stadtverwaltung")
                        .intro(RichText.of("Einführung."))
                        .measures(List.of(measure))
                        .build()))
                .departments(List.of(
                        department("rdo", "RDO", "Referat für Digitales"),
                        department("gst", "GSt", "Gleichstellungsstelle").toBuilder()
                                .aliases(List.of("gleichstellung"))
                                .build(),
                        department("soz", "SOZ", "Sozialreferat"),
                        department("kul", null, "Kulturreferat")))
                .consultation(consultation())
                .build();
    }

    private static Department department(String key, @Nullable String code, String name) {
        return Department.builder()
                .key(key)
                .code(code)
                .name(name)
                .kind(DepartmentKind.DEPARTMENT)
                .build();
    }

    private static Consultation consultation() {
        ConsultationRequest request = ConsultationRequest.builder()
                .departments(List.of("gleichstellung", "soz", "kul"))
                .sentOn(LocalDate.of(2026, 1, 12))
                .dueOn(LocalDate.of(2026, 2, 6))
                .responses(List.of(new DepartmentResponse("gst", ConsultationResponse.OPEN_POINTS)))
                .build();
        StakeholderComment answered = comment("GSt-01", "gst", "Es fehlt etwas.\n\nBitte ergänzen.").toBuilder()
                .locator(new CommentLocator.OfMeasure("M-01"))
                .proposedChange("Ergänzen.")
                .answer(RichText.of("Das wird *teilweise* ergänzt."))
                .disposition(Disposition.PARTLY_FOLLOWED)
                .status(CommentStatus.ANSWERED)
                .commitments(List.of(Commitment.builder()
                        .id("Z-01")
                        .text(RichText.of("Ein Leitfaden"))
                        .owner("rdo")
                        .due(new Due.WithEdition("2027"))
                        .build()))
                .build();
        return Consultation.builder()
                .asked(List.of(request))
                .comments(List.of(
                        answered,
                        comment("GSt-02", "gleichstellung", "Namen sind nie neutral."),
                        comment("SOZ-01", "soz", "Bürger*innen ohne Gerät brauchen Hilfe.")))
                .build();
    }

    private static StakeholderComment comment(String id, String source, String text) {
        return StakeholderComment.builder()
                .id(id)
                .source(source)
                .text(text)
                .status(CommentStatus.NEW)
                .visibility(Visibility.PUBLIC)
                .build();
    }
}
