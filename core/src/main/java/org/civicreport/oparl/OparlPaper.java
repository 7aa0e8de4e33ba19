package org.civicreport.oparl;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.civicreport.model.CouncilPaper;
import org.civicreport.model.CouncilSession;
import org.civicreport.model.Department;
import org.civicreport.model.Report;
import org.civicreport.model.SessionRole;
import org.jspecify.annotations.Nullable;

/**
 * The council paper of a report in OParl 1.1: one JSON object per kind, with ids below an address that the application
 * chooses. Redact the report for the public before.
 *
 * <p>Only what the report knows is there: a meeting has {@code start} and {@code end} only if its session has these times. The
 * report has them in the municipality's local time; with the offset of {@link #DEFAULT_ZONE}, or of the zone stated, they are
 * moments as OParl wants them. A department that states its own {@code oparlId} keeps it.
 *
 * <p>Immutable and thread-safe.
 */
public final class OparlPaper {

    private static final String SCHEMA = "https://schema.oparl.org/1.1/";

    /** The zone of the municipality's local time unless another is stated; OParl is a standard of German municipalities. */
    public static final ZoneId DEFAULT_ZONE = ZoneId.of("Europe/Berlin");

    private final Report report;
    private final CouncilPaper paper;
    private final String base;
    private final List<OparlFile> files;
    private final ZoneId zone;
    private final boolean german;

    private OparlPaper(Report report, CouncilPaper paper, String base, List<OparlFile> files, ZoneId zone) {
        this.report = report;
        this.paper = paper;
        this.base = base;
        this.files = files;
        this.zone = zone;
        this.german = report.language().getLanguage().equals("de");
    }

    /**
     * Describes the paper of a report.
     *
     * @param report the report for the public, with a council paper
     * @param base the address below which all ids are, such as {@code https://council.example/oparl/}
     * @param files the rendered files, the paper itself first
     * @return the description
     * @throws IllegalArgumentException if the report has no council paper, or the address is no absolute web address
     */
    public static OparlPaper of(Report report, URI base, List<OparlFile> files) {
        return of(report, base, files, DEFAULT_ZONE);
    }

    /**
     * Describes the paper of a report of a municipality anywhere.
     *
     * @param report the report for the public, with a council paper
     * @param base the address below which all ids are, such as {@code https://council.example/oparl/}
     * @param files the rendered files, the paper itself first
     * @param zone the zone of the municipality's local time
     * @return the description
     * @throws IllegalArgumentException if the report has no council paper, or the address is no absolute web address
     */
    public static OparlPaper of(Report report, URI base, List<OparlFile> files, ZoneId zone) {
        Objects.requireNonNull(zone, "zone");
        CouncilPaper paper = report.councilPaper();
        if (paper == null) {
            throw new IllegalArgumentException("the report \"" + report.id() + "\" has no council paper");
        }
        if (!"https".equals(base.getScheme()) && !"http".equals(base.getScheme())) {
            throw new IllegalArgumentException("ids in OParl are web addresses, but \"" + base + "\" is none");
        }
        String address = base.toString();
        return new OparlPaper(report, paper, address.endsWith("/") ? address : address + "/", List.copyOf(files), zone);
    }

    /** {@return the Paper, with its files and consultations inside, as JSON} */
    public String paper() {
        Map<String, Object> object = object("paper", report.id(), "Paper");
        String subject = paper.subject();
        object.put("name", subject == null ? report.title() : subject);
        put(object, "reference", paper.reference());
        put(object, "date", date());
        object.put("paperType", type());
        if (!files.isEmpty()) {
            object.put("mainFile", file(files.get(0)));
        }
        if (files.size() > 1) {
            object.put("auxiliaryFile", files.stream().skip(1).map(this::file).toList());
        }
        object.put("originatorOrganization", List.of(organizationId(report.publisher())));
        object.put("underDirectionOf", List.of(organizationId(report.publisher())));
        List<Object> consultations = new ArrayList<>();
        for (int i = 0; i < paper.sessions().size(); i++) {
            consultations.add(consultation(i));
        }
        if (!consultations.isEmpty()) {
            object.put("consultation", consultations);
        }
        put(object, "license", report.licence());
        put(object, "web", report.publicationUrl());
        return JsonText.of(object);
    }

    /** {@return the Organizations: the departments and the committees, as a JSON array} */
    public String organizations() {
        List<Object> organizations = new ArrayList<>();
        for (Department department : report.departments()) {
            Map<String, Object> object = object("organization", department.key(), "Organization");
            object.put("id", organizationId(department.key()));
            object.put("name", department.name());
            put(object, "shortName", department.code());
            object.put("organizationType", german ? "Verwaltungsbereich" : "administrative unit");
            object.put("classification", kind(department));
            organizations.add(object);
        }
        for (String committee : committees()) {
            Map<String, Object> object = object("organization", committeeKey(committee), "Organization");
            object.put("name", committee);
            object.put("organizationType", german ? "Gremium" : "committee");
            organizations.add(object);
        }
        return JsonText.of(organizations);
    }

    /** {@return the Meetings, each with the agenda item of this paper, as a JSON array} */
    public String meetings() {
        List<Object> meetings = new ArrayList<>();
        for (int i = 0; i < paper.sessions().size(); i++) {
            CouncilSession session = paper.sessions().get(i);
            Map<String, Object> object = object("meeting", sessionKey(i), "Meeting");
            object.put("name", session.committee() + ", " + session.date());
            put(object, "start", moment(session.date(), session.start()));
            put(object, "end", moment(session.date(), session.end()));
            object.put("organization", List.of(committeeId(session.committee())));
            Map<String, Object> item = object("agendaitem", sessionKey(i), "AgendaItem");
            item.put("meeting", id("meeting", sessionKey(i)));
            put(item, "number", session.agendaNumber());
            item.put("order", 0);
            item.put("name", paper.subject() == null ? report.title() : paper.subject());
            item.put("public", session.isPublic());
            item.put("consultation", id("consultation", sessionKey(i)));
            put(item, "result", session.result());
            object.put("agendaItem", List.of(item));
            meetings.add(object);
        }
        return JsonText.of(meetings);
    }

    /** ISO 8601 with seconds and offset, as OParl 1.1 writes a date-time. */
    private @Nullable String moment(LocalDate date, @Nullable LocalTime time) {
        return time == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        date.atTime(time).atZone(zone));
    }

    private Map<String, Object> consultation(int index) {
        CouncilSession session = paper.sessions().get(index);
        Map<String, Object> object = object("consultation", sessionKey(index), "Consultation");
        object.put("paper", id("paper", report.id()));
        object.put("agendaItem", id("agendaitem", sessionKey(index)));
        object.put("meeting", id("meeting", sessionKey(index)));
        object.put("organization", List.of(committeeId(session.committee())));
        object.put("authoritative", session.role() == SessionRole.DECIDING);
        SessionRole role = session.role();
        if (role != null) {
            object.put("role", role(role));
        }
        return object;
    }

    private Map<String, Object> file(OparlFile file) {
        Map<String, Object> object = object("file", file.fileName(), "File");
        object.put("name", file.title());
        object.put("fileName", file.fileName());
        object.put("mimeType", file.mimeType());
        put(object, "date", date());
        object.put("size", file.size());
        object.put("sha512Checksum", file.sha512());
        object.put("accessUrl", base + "files/" + file.fileName());
        object.put("downloadUrl", base + "files/" + file.fileName());
        return object;
    }

    private @Nullable String date() {
        LocalDate released = report.edition().releasedOn();
        return released == null ? null : released.toString();
    }

    private String type() {
        return switch (paper.kind()) {
            case ANNOUNCEMENT -> german ? "Bekanntgabe" : "announcement";
            case PROPOSAL -> german ? "Beschlussvorlage" : "proposal";
        };
    }

    private String role(SessionRole role) {
        return switch (role) {
            case NOTING -> german ? "Kenntnisnahme" : "noting";
            case PREPARATORY -> german ? "Vorberatung" : "preparatory";
            case DECIDING -> german ? "Beschlussfassung" : "deciding";
        };
    }

    private static String kind(Department department) {
        return department.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private List<String> committees() {
        return paper.sessions().stream()
                .map(CouncilSession::committee)
                .distinct()
                .toList();
    }

    private String organizationId(String key) {
        return report.departments().stream()
                .filter(department ->
                        department.key().equals(key) || department.aliases().contains(key))
                .findFirst()
                .map(department -> isWebAddress(department.oparlId())
                        ? Objects.requireNonNull(department.oparlId())
                        : id("organization", department.key()))
                .orElse(id("organization", key));
    }

    /** An id that isn't an address would break the whole list for those who read it. */
    private static boolean isWebAddress(@Nullable String id) {
        try {
            return id != null
                    && Objects.requireNonNullElse(new URI(id).getScheme(), "").startsWith("http");
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    private String committeeId(String committee) {
        return id("organization", committeeKey(committee));
    }

    /** Committees have no key of their own: they are numbered as they come. */
    private String committeeKey(String committee) {
        return "committee-" + (committees().indexOf(committee) + 1);
    }

    private String sessionKey(int index) {
        return report.id() + "-" + (index + 1);
    }

    private String id(String kind, String key) {
        return base + kind + "/" + encoded(key);
    }

    /** Keys of invalid reports may hold anything; in an address only what needs no escape stays. */
    private static String encoded(String key) {
        return key.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    private Map<String, Object> object(String kind, String key, String type) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", id(kind, key));
        object.put("type", SCHEMA + type);
        return object;
    }

    private static void put(Map<String, Object> object, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            object.put(name, value);
        }
    }
}
