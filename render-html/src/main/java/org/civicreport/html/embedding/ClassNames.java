package org.civicreport.html.embedding;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.civicreport.document.Tone;

/**
 * Classes of an application's or design system's own, by role, beside those of the library. No style sheet comes with
 * them: the page that embeds the document has it already. Headings may have other classes on each level, since design
 * systems size headings by class. Immutable.
 */
public final class ClassNames {

    private static final Pattern CLASSES = Pattern.compile("[A-Za-z_-][A-Za-z0-9_:/-]*( [A-Za-z_-][A-Za-z0-9_:/-]*)*");
    private static final ClassNames NONE = new ClassNames(new EnumMap<>(ElementRole.class), new EnumMap<>(Tone.class));

    /** The roles whose elements have a level. */
    private static final Set<ElementRole> HEADINGS =
            EnumSet.of(ElementRole.TITLE, ElementRole.HEADING, ElementRole.NOTES_HEADING);

    /** Stands for all levels that have no classes of their own, and for roles without levels. */
    private static final int ANY_LEVEL = 0;

    private static final int DEEPEST_LEVEL = 6;

    private final EnumMap<ElementRole, SortedMap<Integer, String>> names;
    private final EnumMap<Tone, String> badges;

    private ClassNames(EnumMap<ElementRole, SortedMap<Integer, String>> names, EnumMap<Tone, String> badges) {
        this.names = names;
        this.badges = badges;
    }

    /** Returns no classes. */
    public static ClassNames none() {
        return NONE;
    }

    /**
     * Returns the classes that fit KERN UX, the design system of the German administration (kern-ux.de, version 2). It
     * has no margins of its own, so its utility classes are among them; and it is dark for readers who ask for it without
     * telling the browser, so the page around needs {@code <meta name="color-scheme" content="light dark">}.
     *
     * @return the classes
     */
    public static ClassNames kernUx() {
        return NONE.withHeadings(
                        "kern-heading-x-large kern-mb-md",
                        "kern-heading-large kern-mt-xl kern-mb-md",
                        "kern-heading-medium kern-mt-xl kern-mb-sm",
                        "kern-heading-small kern-mt-lg kern-mb-sm")
                .with(ElementRole.ROOT, "kern-body")
                .with(ElementRole.PARAGRAPH, "kern-body kern-mb-md")
                .with(ElementRole.SUBTITLE, "kern-body kern-body--large kern-mb-md")
                .with(ElementRole.LEAD, "kern-body kern-body--large kern-mb-md")
                .with(ElementRole.CONTENTS_TITLE, "kern-title kern-mt-xl kern-mb-sm")
                .with(ElementRole.SMALL, "kern-body kern-body--small kern-mb-md")
                .with(ElementRole.BULLETS, "kern-list kern-list--bullet kern-mb-md")
                .with(ElementRole.NUMBERS, "kern-list kern-list--number kern-mb-md")
                .with(ElementRole.LINK, "kern-link")
                .with(ElementRole.REFERENCE, "kern-link")
                .with(ElementRole.BACK_LINK, "kern-link")
                .with(ElementRole.OUTLINE_LINK, "kern-link")
                .with(ElementRole.SUPPORT_LIST, "kern-list kern-list--horizontal kern-mb-md")
                .with(ElementRole.SUPPORT_LINK, "kern-link")
                .with(ElementRole.DEFINITIONS, "kern-description-list kern-mb-lg")
                .with(ElementRole.FIELD, "kern-description-list kern-mb-sm")
                .with(ElementRole.DEFINITION, "kern-description-list-item")
                .with(ElementRole.TERM, "kern-description-list-item__key")
                .with(ElementRole.DESCRIPTION, "kern-description-list-item__value")
                .with(ElementRole.SCROLLER, "kern-table-responsive")
                .with(ElementRole.TABLE, "kern-table kern-mb-lg")
                .with(ElementRole.CAPTION, "kern-title kern-title--small")
                .with(ElementRole.FIGURE_CAPTION, "kern-title kern-title--small")
                .with(ElementRole.TABLE_BODY, "kern-table__body")
                .with(ElementRole.ROW, "kern-table__row")
                .with(ElementRole.HEADER_CELL, "kern-table__header")
                .with(ElementRole.CELL, "kern-table__cell")
                .with(ElementRole.HEAD, "kern-card kern-card--hug kern-p-lg kern-mb-lg")
                .with(ElementRole.ASIDE, "kern-card kern-card--hug kern-p-lg kern-mb-lg")
                .with(ElementRole.BADGE, "kern-badge kern-badge--small")
                .withBadge(Tone.PLANNED, "kern-badge--info")
                .withBadge(Tone.ACTIVE, "kern-badge--info")
                .withBadge(Tone.DONE, "kern-badge--success")
                .withBadge(Tone.STOPPED, "kern-badge--danger")
                .withBadge(Tone.ATTENTION, "kern-badge--warning")
                .with(ElementRole.HIDDEN_TEXT, "kern-sr-only")
                .with(ElementRole.FILTER_FIELD, "kern-form-input")
                .with(ElementRole.FILTER_LABEL, "kern-label")
                .with(ElementRole.FILTER_WORDS, "kern-form-input__input")
                .with(ElementRole.FILTER_CHOICE_BOX, "kern-form-input__select-wrapper")
                .with(ElementRole.FILTER_CHOICE, "kern-form-input__select")
                .with(ElementRole.FILTER_RESET, "kern-btn kern-btn--secondary");
    }

    /**
     * Returns the classes that fit GOV.UK Frontend (design-system.service.gov.uk, versions 5 and 6).
     *
     * @return the classes
     */
    public static ClassNames govUkFrontend() {
        return NONE.withHeadings("govuk-heading-xl", "govuk-heading-l", "govuk-heading-m", "govuk-heading-s")
                .with(ElementRole.ROOT, "govuk-body")
                .with(ElementRole.SKIP_LINK, "govuk-skip-link")
                .with(ElementRole.PARAGRAPH, "govuk-body")
                .with(ElementRole.SUBTITLE, "govuk-body-l")
                .with(ElementRole.LEAD, "govuk-body-l")
                .with(ElementRole.CONTENTS_TITLE, "govuk-heading-m")
                .with(ElementRole.SMALL, "govuk-body-s")
                .with(ElementRole.BULLETS, "govuk-list govuk-list--bullet")
                .with(ElementRole.NUMBERS, "govuk-list govuk-list--number")
                .with(ElementRole.LINK, "govuk-link")
                .with(ElementRole.REFERENCE, "govuk-link")
                .with(ElementRole.NOTE_LINK, "govuk-link")
                .with(ElementRole.BACK_LINK, "govuk-link")
                .with(ElementRole.OUTLINE, "govuk-list")
                .with(ElementRole.OUTLINE_LINK, "govuk-link")
                .with(ElementRole.SUPPORT_LIST, "govuk-list")
                .with(ElementRole.SUPPORT_LINK, "govuk-link")
                .with(ElementRole.DEFINITIONS, "govuk-summary-list")
                .with(ElementRole.FIELD, "govuk-summary-list")
                .with(ElementRole.DEFINITION, "govuk-summary-list__row govuk-summary-list__row--no-actions")
                .with(ElementRole.TERM, "govuk-summary-list__key")
                .with(ElementRole.DESCRIPTION, "govuk-summary-list__value")
                .with(ElementRole.TABLE, "govuk-table")
                .with(ElementRole.CAPTION, "govuk-table__caption")
                .with(ElementRole.FIGURE_CAPTION, "govuk-label govuk-label--s")
                .with(ElementRole.TABLE_HEAD, "govuk-table__head")
                .with(ElementRole.TABLE_BODY, "govuk-table__body")
                .with(ElementRole.ROW, "govuk-table__row")
                .with(ElementRole.HEADER_CELL, "govuk-table__header")
                .with(ElementRole.CELL, "govuk-table__cell")
                .with(ElementRole.HEAD, "govuk-inset-text")
                .with(ElementRole.ASIDE, "govuk-inset-text")
                .with(ElementRole.QUOTATION_TEXT, "govuk-inset-text")
                .with(ElementRole.BADGE, "govuk-tag")
                .withBadge(Tone.NEUTRAL, "govuk-tag--grey")
                .withBadge(Tone.PLANNED, "govuk-tag--purple")
                .withBadge(Tone.DONE, "govuk-tag--green")
                .withBadge(Tone.STOPPED, "govuk-tag--red")
                .withBadge(Tone.ATTENTION, "govuk-tag--orange")
                .with(ElementRole.HIDDEN_TEXT, "govuk-visually-hidden")
                .with(ElementRole.FILTER_FIELD, "govuk-form-group")
                .with(ElementRole.FILTER_LABEL, "govuk-label")
                .with(ElementRole.FILTER_WORDS, "govuk-input")
                .with(ElementRole.FILTER_CHOICE, "govuk-select")
                .with(ElementRole.FILTER_RESET, "govuk-button govuk-button--secondary");
    }

    /**
     * Returns these classes with those of one role replaced. Levels that have classes of their own keep these.
     *
     * @param role what the elements are for
     * @param classes one or more class names separated by single spaces, of ASCII letters, digits and {@code _ - : /}
     * @return the changed copy
     * @throws IllegalArgumentException if these are no such names
     */
    public ClassNames with(ElementRole role, String classes) {
        return put(role, ANY_LEVEL, classes);
    }

    /**
     * Returns these classes with those of one role's headings on one level replaced. They take the place of the role's
     * classes there.
     *
     * @param role {@link ElementRole#TITLE}, {@link ElementRole#HEADING} or {@link ElementRole#NOTES_HEADING}
     * @param level the level in the page, from 1 for {@code h1} to 6 for {@code h6}; a fragment's title has the level that
     *     it was given
     * @param classes as in {@link #with(ElementRole, String)}
     * @return the changed copy
     * @throws IllegalArgumentException if the role has no levels, there is no such level, or these are no class names
     */
    public ClassNames with(ElementRole role, int level, String classes) {
        if (!HEADINGS.contains(role)) {
            throw new IllegalArgumentException("only headings have levels " + HEADINGS + ", not " + role);
        }
        if (level < 1 || level > DEEPEST_LEVEL) {
            throw new IllegalArgumentException("the level of a heading is 1 to " + DEEPEST_LEVEL + ", not " + level);
        }
        return put(role, level, classes);
    }

    /**
     * Returns these classes with what badges of one tone have beside the classes of {@link ElementRole#BADGE} replaced.
     *
     * @param tone what the badge's word means
     * @param classes as in {@link #with(ElementRole, String)}
     * @return the changed copy
     * @throws IllegalArgumentException if these are no class names
     */
    public ClassNames withBadge(Tone tone, String classes) {
        Objects.requireNonNull(tone, "tone");
        check(classes);
        EnumMap<Tone, String> copy = new EnumMap<>(badges);
        copy.put(tone, classes);
        return new ClassNames(names, copy);
    }

    private ClassNames withHeadings(String first, String second, String third, String deeper) {
        ClassNames all = this;
        for (ElementRole role : HEADINGS) {
            all = all.with(role, 1, first)
                    .with(role, 2, second)
                    .with(role, 3, third)
                    .with(role, deeper);
        }
        return all;
    }

    private ClassNames put(ElementRole role, int level, String classes) {
        Objects.requireNonNull(role, "role");
        check(classes);
        SortedMap<Integer, String> levels = new TreeMap<>(names.getOrDefault(role, new TreeMap<>()));
        levels.put(level, classes);
        EnumMap<ElementRole, SortedMap<Integer, String>> copy = new EnumMap<>(names);
        copy.put(role, levels);
        return new ClassNames(copy, badges);
    }

    private static void check(String classes) {
        if (!CLASSES.matcher(classes).matches()) {
            throw new IllegalArgumentException(
                    "class names are ASCII letters, digits, '_', '-', ':', '/', but these are: " + classes);
        }
    }

    /**
     * Returns the classes of a role, whatever its level.
     *
     * @param role what the elements are for
     * @return the names separated by spaces; empty if there are none
     */
    public String of(ElementRole role) {
        return of(role, ANY_LEVEL);
    }

    /**
     * Returns the classes of a role on a level.
     *
     * @param role what the elements are for
     * @param level the level in the page; one that has no classes of its own has those of the role
     * @return the names separated by spaces; empty if there are none
     */
    public String of(ElementRole role, int level) {
        SortedMap<Integer, String> levels = names.get(role);
        return levels == null ? "" : levels.getOrDefault(level, levels.getOrDefault(ANY_LEVEL, ""));
    }

    /**
     * Returns the classes of badges of one tone, beside those of {@link ElementRole#BADGE}.
     *
     * @param tone what the badge's word means
     * @return the names separated by spaces; empty if there are none
     */
    public String ofBadge(Tone tone) {
        return badges.getOrDefault(tone, "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClassNames more && names.equals(more.names) && badges.equals(more.badges);
    }

    @Override
    public int hashCode() {
        return Objects.hash(names, badges);
    }

    /** Returns the classes by their roles, in the order of these, and levels, 0 standing for any other; then the badges'. */
    @Override
    public String toString() {
        return badges.isEmpty() ? names.toString() : names + " " + badges;
    }
}
