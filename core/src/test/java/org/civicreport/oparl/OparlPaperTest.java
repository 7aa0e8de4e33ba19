package org.civicreport.oparl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.json.ReportReader;
import org.civicreport.json.TextFormat;
import org.civicreport.model.CouncilPaper;
import org.civicreport.model.CouncilSession;
import org.civicreport.model.RecordSamples;
import org.civicreport.model.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OparlPaperTest {
    private static final URI BASE = URI.create("https://council.example/oparl");
    private static final OparlFile PDF =
            OparlFile.of("Bericht", "bericht.pdf", "application/pdf", "abc".getBytes(StandardCharsets.US_ASCII));
    private static final OparlFile PAGE = OparlFile.of("Bericht", "bericht.html", "text/html", new byte[0]);

    @Test
    void thePaperHasItsFilesWithChecksums() throws IOException {
        JsonNode paper = parsed(sample().paper());
        assertEquals("https://schema.oparl.org/1.1/Paper", paper.get("type").asString());
        assertEquals(
                "https://council.example/oparl/paper/digitalisierungsbericht-2025",
                paper.get("id").asString());
        assertEquals("20-26 / V 09214", paper.get("reference").asString());
        assertEquals("Bekanntgabe", paper.get("paperType").asString());
        assertEquals("2026-02-27", paper.get("date").asString());
        JsonNode file = paper.get("mainFile");
        assertEquals("https://schema.oparl.org/1.1/File", file.get("type").asString());
        assertEquals(3, file.get("size").asInt());
        // FIPS 180-2, C.1
        assertTrue(file.get("sha512Checksum").asString().startsWith("ddaf35a193617abacc417349ae204131"));
        assertEquals(
                "https://council.example/oparl/files/bericht.pdf",
                file.get("accessUrl").asString());
        assertEquals(1, paper.get("auxiliaryFile").size());
    }

    @Test
    void sessionsAreConsultationsMeetingsAndAgendaItemsThatNameEachOther() throws IOException {
        JsonNode consultation = parsed(sample().paper()).get("consultation").get(0);
        JsonNode meeting = parsed(sample().meetings()).get(0);
        JsonNode item = meeting.get("agendaItem").get(0);
        assertEquals("Kenntnisnahme", consultation.get("role").asString());
        assertEquals(false, consultation.get("authoritative").asBoolean());
        assertEquals(meeting.get("id"), consultation.get("meeting"));
        assertEquals(item.get("id"), consultation.get("agendaItem"));
        assertEquals(consultation.get("id"), item.get("consultation"));
        assertEquals("4", item.get("number").asString());
        assertEquals(0, item.get("order").asInt());
        assertEquals(consultation.get("organization"), meeting.get("organization"));
    }

    @Test
    void aMeetingBeginsAndEndsAtMomentsIfTheSessionHasTimes() throws IOException {
        assertEquals(
                "2026-03-18T16:00:00+01:00",
                parsed(sample().meetings()).get(0).get("start").asString());
        JsonNode summer = meeting(OparlPaper.DEFAULT_ZONE, LocalTime.of(9, 30), LocalTime.of(11, 0));
        assertEquals("2026-07-01T09:30:00+02:00", summer.get("start").asString());
        assertEquals("2026-07-01T11:00:00+02:00", summer.get("end").asString());
        JsonNode elsewhere = meeting(ZoneId.of("Europe/London"), LocalTime.of(9, 30), null);
        assertEquals("2026-07-01T09:30:00+01:00", elsewhere.get("start").asString());
        assertFalse(elsewhere.has("end"));
        assertFalse(meeting(OparlPaper.DEFAULT_ZONE, null, null).has("start"));
    }

    private static JsonNode meeting(ZoneId zone, @Nullable LocalTime start, @Nullable LocalTime end)
            throws IOException {
        CouncilSession session = CouncilSession.builder()
                .committee("Rat")
                .date(LocalDate.of(2026, 7, 1))
                .start(start)
                .end(end)
                .isPublic(true)
                .build();
        CouncilPaper paper = Objects.requireNonNull(report().councilPaper());
        Report report = report().toBuilder()
                .councilPaper(paper.toBuilder().sessions(List.of(session)).build())
                .build();
        return parsed(OparlPaper.of(report, BASE, List.of(PDF), zone).meetings())
                .get(0);
    }

    @Test
    void everyOrganizationThatIsNamedIsListed() throws IOException {
        JsonNode paper = parsed(sample().paper());
        List<String> listed = parsed(sample().organizations())
                .valueStream()
                .map(organization -> organization.get("id").asString())
                .toList();
        assertTrue(listed.contains(paper.get("originatorOrganization").get(0).asString()));
        assertTrue(listed.contains(
                paper.get("consultation").get(0).get("organization").get(0).asString()));
        assertEquals(Set.copyOf(listed).size(), listed.size());
    }

    @Test
    void withoutPaperOrWebAddressThereIsNone() throws IOException {
        Report report = report();
        Report without = report.toBuilder().councilPaper(null).build();
        assertThrows(IllegalArgumentException.class, () -> OparlPaper.of(without, BASE, List.of()));
        assertThrows(IllegalArgumentException.class, () -> OparlPaper.of(report, URI.create("file:///tmp"), List.of()));
    }

    /** Required by OParl 1.1 of every object: id and type; ids are addresses below the base. */
    @Property(tries = 60)
    void anyPaperIsJsonWithIdsAndTypes(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<String> texts = List.of("a", "", "\"\\\n\u2028\u0001", "ä/~ ?#", "x");
        Report report = new RecordSamples(seed, () -> texts.get(random.nextInt(texts.size())))
                .sample(Report.class).toBuilder()
                        .councilPaper(report().councilPaper())
                        .build();
        OparlPaper paper = OparlPaper.of(report, BASE, List.of(PDF));
        check(parsed(paper.paper()));
        parsed(paper.organizations()).forEach(OparlPaperTest::check);
        parsed(paper.meetings()).forEach(OparlPaperTest::check);
    }

    private static void check(JsonNode object) {
        assertTrue(object.get("type").asString().startsWith("https://schema.oparl.org/1.1/"), object::toString);
        URI.create(object.get("id").asString());
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (member.getValue().isObject()) {
                check(member.getValue());
            }
            member.getValue().forEach(item -> {
                if (item.isObject() && item.has("id")) {
                    check(item);
                }
            });
        }
    }

    private static OparlPaper sample() throws IOException {
        return OparlPaper.of(report(), BASE, List.of(PDF, PAGE));
    }

    private static Report report() throws IOException {
        Path file = Path.of("..", "examples", "reports", "digitalisierungsbericht.yaml");
        return ReportReader.standard()
                .read(Files.readAllBytes(file), TextFormat.YAML)
                .reportOrThrow();
    }

    private static JsonNode parsed(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
