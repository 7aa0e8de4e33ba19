package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.civicreport.CivicReport;
import org.civicreport.compose.Composer;
import org.civicreport.document.Document;
import org.civicreport.model.Audience;
import org.civicreport.model.CommentStatus;
import org.civicreport.model.Commitment;
import org.civicreport.model.Consultation;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.SuppressedFinding;
import org.civicreport.model.Visibility;
import org.civicreport.render.RenderOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is internal is nowhere in a file for the public: not in its text, nor in its source data, nor in any other stream,
 * string or part of it. Looked for is a word that stands in every internal field.
 */
class InternalContentTest {

    /** Too short to be broken, and in no language. */
    private static final String SECRET = "Zqxj";

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "html"})
    void nothingInternalIsInAnyDocumentForThePublic(String format) throws IOException {
        for (Map.Entry<String, Composer> composer : composers().entrySet()) {
            byte[] file = rendered(Audience.PUBLIC, composer.getValue(), format);
            assertFalse(holdsSecret(file, format), format + " of " + composer.getKey());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "html"})
    void theSearchFindsWhatTheAdministrationReads(String format) throws IOException {
        assertTrue(holdsSecret(rendered(Audience.INTERNAL, Composer.report(), format), format));
    }

    @Test
    void nothingInternalIsInTheCouncilsPackage() throws IOException {
        RenderOptions options =
                RenderOptions.builder().images(key -> Optional.empty()).build();
        CivicReport forTheHouse =
                CivicReport.builder().audience(Audience.INTERNAL).build();
        Map<String, byte[]> files = forTheHouse
                .councilPackage(spiked(), URI.create("https://council.example/oparl/"), options)
                .files();
        assertEquals(12, files.size(), files.keySet()::toString);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String format = file.getKey().substring(file.getKey().lastIndexOf('.') + 1);
            assertFalse(holdsSecret(file.getValue(), format), file.getKey());
        }
    }

    private static Map<String, Composer> composers() throws IOException {
        Map<String, Composer> composers = new LinkedHashMap<>();
        composers.put("report", Composer.report());
        composers.put("council paper", Composer.councilPaper());
        composers.put("changes", Composer.changesSince(spiked()));
        composers.put("completeness matrix", Composer.completenessMatrix());
        composers.put("measure sheet", Composer.measureSheet("SG-05"));
        composers.put("sign-off list", Composer.signOffList("soz"));
        composers.put("covering letter", Composer.coveringLetter("soz"));
        return composers;
    }

    private static byte[] rendered(Audience audience, Composer composer, String format) throws IOException {
        Document document = CivicReport.builder()
                .audience(audience)
                .build()
                .compose(spiked(), composer)
                .document();
        return SampleReports.rendered(document, format);
    }

    // --- the report with a secret in each internal field ---

    private static Report spiked() throws IOException {
        Report report = SampleReports.report();
        Consultation consultation = Objects.requireNonNull(report.consultation());
        List<StakeholderComment> comments = new ArrayList<>();
        for (StakeholderComment comment : consultation.comments()) {
            comments.add(comment);
            comments.add(internal(comment));
        }
        comments.add(excerpted(consultation.comments().get(0)));
        return report.toBuilder()
                .consultation(consultation.toBuilder().comments(comments).build())
                .coreAreas(report.coreAreas().stream()
                        .map(InternalContentTest::withRisks)
                        .toList())
                .addSuppressedFinding(new SuppressedFinding("date-in-future", "/title", SECRET))
                .build();
    }

    private static StakeholderComment internal(StakeholderComment comment) {
        return comment.toBuilder()
                .id(comment.id() + "-i")
                .text(SECRET)
                .proposedChange(SECRET)
                .answer(RichText.of(SECRET))
                .status(CommentStatus.UPHELD)
                .commitments(List.of(Commitment.builder()
                        .id(comment.id() + "-c")
                        .text(RichText.of(SECRET))
                        .owner("rdo")
                        .build()))
                .visibility(Visibility.INTERNAL)
                .build();
    }

    /** A public comment of which the public reads an excerpt. */
    private static StakeholderComment excerpted(StakeholderComment comment) {
        return comment.toBuilder()
                .id(comment.id() + "-x")
                .text(SECRET)
                .publicText("Auszug […]")
                .proposedChange(SECRET)
                .commitments(List.of())
                .build();
    }

    private static CoreArea withRisks(CoreArea area) {
        return area.toBuilder()
                .measures(area.measures().stream()
                        .map(measure -> measure.toBuilder()
                                .riskCause(RichText.of(SECRET))
                                .build())
                        .toList())
                .build();
    }

    // --- the search ---

    private static boolean holdsSecret(byte[] file, String format) throws IOException {
        return switch (format) {
            case "pdf" -> pdfHoldsSecret(file);
            case "docx" -> zipHoldsSecret(file);
            default -> holds(new String(file, StandardCharsets.UTF_8));
        };
    }

    /** Text in a Word file may be cut into runs at any place, so tags are taken out. */
    private static boolean zipHoldsSecret(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                if (holds(part) || holds(part.replaceAll("<[^>]*>", ""))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The page's text is encoded by glyphs; all else stands in strings and streams. */
    private static boolean pdfHoldsSecret(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            boolean found = holds(new PDFTextStripper().getText(document));
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                found = found || (object != null && objectHoldsSecret(object));
            }
            return found;
        }
    }

    private static boolean objectHoldsSecret(COSBase object) throws IOException {
        if (object instanceof COSString text) {
            return holds(text.getString());
        }
        if (object instanceof COSStream stream && holds(decoded(stream))) {
            return true;
        }
        List<COSBase> inside = new ArrayList<>();
        if (object instanceof COSDictionary dictionary) {
            dictionary.keySet().forEach(key -> inside.add(dictionary.getItem(key)));
        } else if (object instanceof COSArray array) {
            array.forEach(inside::add);
        }
        for (COSBase value : inside) {
            boolean isDirect = value instanceof COSString
                    || (value instanceof COSDictionary && !(value instanceof COSStream))
                    || value instanceof COSArray;
            if (isDirect && objectHoldsSecret(value)) {
                return true;
            }
        }
        return false;
    }

    private static String decoded(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            in.transferTo(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }

    private static boolean holds(String text) {
        return text.contains(SECRET);
    }
}
