package org.civicreport.consultation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicreport.model.StakeholderComment;

/** Gives new entries ids that nothing in the report has, in the manner of those that are there. */
final class NewIds {

    private static final int LONGEST = 31;
    private static final Pattern NUMBERED = Pattern.compile("(?<stem>.*?)(?<number>[0-9]{1,6})");

    private final ConsultationIndex index;
    private final Set<String> taken = new HashSet<>();

    NewIds(ConsultationIndex index) {
        this.index = index;
        index.report().coreAreas().forEach(area -> area.measures().forEach(measure -> take(measure.id())));
        index.report().highlights().forEach(highlight -> take(highlight.id()));
        for (StakeholderComment comment : index.consultation().comments()) {
            take(comment.id());
            comment.commitments().forEach(commitment -> take(commitment.id()));
        }
    }

    private boolean take(String id) {
        return taken.add(id.toLowerCase(Locale.ROOT));
    }

    /** The next number behind the department's last comment; its first begins with its code or key. */
    String forComment(String department) {
        List<StakeholderComment> own = index.commentsOf(department);
        Matcher last =
                NUMBERED.matcher(own.isEmpty() ? "" : own.get(own.size() - 1).id());
        if (last.matches()) {
            int digits = last.group("number").length();
            return next(last.group("stem"), Integer.parseInt(last.group("number")) + 1, digits);
        }
        String code = index.report()
                .department(department)
                .map(entry -> entry.code() == null ? entry.key() : entry.code())
                .orElse(department);
        return next(idForm(code) + "-", 1, 2);
    }

    String forCommitment(String comment) {
        return next(comment + "-Z", 1, 1);
    }

    private String next(String stem, int first, int digits) {
        for (int number = first; ; number++) {
            String counted = String.format(Locale.ROOT, "%0" + digits + "d", number);
            String id = stem.substring(0, Math.min(stem.length(), LONGEST - counted.length())) + counted;
            if (take(id)) {
                return id;
            }
        }
    }

    /** What of a code an id may hold: letters of the Latin alphabet, digits, hyphens. */
    private static String idForm(String code) {
        String form = code.replaceAll("[^A-Za-z0-9-]", "");
        return form.isEmpty() || !Character.isLetter(form.charAt(0)) ? "S" + form : form;
    }
}
