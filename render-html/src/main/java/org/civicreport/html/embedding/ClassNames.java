package org.civicreport.html.embedding;

import java.util.EnumMap;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Classes of an application's or design system's own, by role, beside those of the library. No style sheet comes with
 * them: the page that embeds the document has it already. Immutable.
 */
public final class ClassNames {

    private static final Pattern CLASSES = Pattern.compile("[A-Za-z_-][A-Za-z0-9_:/-]*( [A-Za-z_-][A-Za-z0-9_:/-]*)*");
    private static final ClassNames NONE = new ClassNames(new EnumMap<>(ElementRole.class));

    private final EnumMap<ElementRole, String> names;

    private ClassNames(EnumMap<ElementRole, String> names) {
        this.names = names;
    }

    /** Returns no classes. */
    public static ClassNames none() {
        return NONE;
    }

    /**
     * Returns the classes that fit KERN UX, the design system of the German administration (kern-ux.de, version 2).
     *
     * @return the classes
     */
    public static ClassNames kernUx() {
        return NONE.with(ElementRole.TITLE, "kern-heading-x-large")
                .with(ElementRole.HEADING, "kern-heading-medium")
                .with(ElementRole.PARAGRAPH, "kern-body")
                .with(ElementRole.LEAD, "kern-body kern-body--large")
                .with(ElementRole.SMALL, "kern-body kern-body--small")
                .with(ElementRole.BULLETS, "kern-list kern-list--bullet")
                .with(ElementRole.NUMBERS, "kern-list kern-list--number")
                .with(ElementRole.LINK, "kern-link")
                .with(ElementRole.REFERENCE, "kern-link")
                .with(ElementRole.OUTLINE_LINK, "kern-link")
                .with(ElementRole.SUPPORT_LINK, "kern-link")
                .with(ElementRole.DEFINITIONS, "kern-description-list")
                .with(ElementRole.DEFINITION, "kern-description-list-item")
                .with(ElementRole.TERM, "kern-description-list-item__key")
                .with(ElementRole.DESCRIPTION, "kern-description-list-item__value")
                .with(ElementRole.SCROLLER, "kern-table-responsive")
                .with(ElementRole.TABLE, "kern-table")
                .with(ElementRole.CAPTION, "kern-title")
                .with(ElementRole.TABLE_BODY, "kern-table__body")
                .with(ElementRole.ROW, "kern-table__row")
                .with(ElementRole.HEADER_CELL, "kern-table__header")
                .with(ElementRole.CELL, "kern-table__cell")
                .with(ElementRole.BADGE, "kern-badge kern-badge--small")
                .with(ElementRole.HIDDEN_TEXT, "kern-sr-only")
                .with(ElementRole.FILTER_FIELD, "kern-form-input")
                .with(ElementRole.FILTER_LABEL, "kern-label")
                .with(ElementRole.FILTER_WORDS, "kern-form-input__input")
                .with(ElementRole.FILTER_CHOICE, "kern-form-input__select")
                .with(ElementRole.FILTER_RESET, "kern-btn kern-btn--secondary");
    }

    /**
     * Returns the classes that fit GOV.UK Frontend (design-system.service.gov.uk, versions 5 and 6).
     *
     * @return the classes
     */
    public static ClassNames govUkFrontend() {
        return NONE.with(ElementRole.SKIP_LINK, "govuk-skip-link")
                .with(ElementRole.TITLE, "govuk-heading-xl")
                .with(ElementRole.HEADING, "govuk-heading-m")
                .with(ElementRole.PARAGRAPH, "govuk-body")
                .with(ElementRole.LEAD, "govuk-body-l")
                .with(ElementRole.SMALL, "govuk-body-s")
                .with(ElementRole.BULLETS, "govuk-list govuk-list--bullet")
                .with(ElementRole.NUMBERS, "govuk-list govuk-list--number")
                .with(ElementRole.LINK, "govuk-link")
                .with(ElementRole.REFERENCE, "govuk-link")
                .with(ElementRole.OUTLINE_LINK, "govuk-link")
                .with(ElementRole.SUPPORT_LINK, "govuk-link")
                .with(ElementRole.DEFINITIONS, "govuk-summary-list")
                .with(ElementRole.DEFINITION, "govuk-summary-list__row govuk-summary-list__row--no-actions")
                .with(ElementRole.TERM, "govuk-summary-list__key")
                .with(ElementRole.DESCRIPTION, "govuk-summary-list__value")
                .with(ElementRole.TABLE, "govuk-table")
                .with(ElementRole.CAPTION, "govuk-table__caption govuk-table__caption--m")
                .with(ElementRole.TABLE_HEAD, "govuk-table__head")
                .with(ElementRole.TABLE_BODY, "govuk-table__body")
                .with(ElementRole.ROW, "govuk-table__row")
                .with(ElementRole.HEADER_CELL, "govuk-table__header")
                .with(ElementRole.CELL, "govuk-table__cell")
                .with(ElementRole.ASIDE, "govuk-inset-text")
                .with(ElementRole.BADGE, "govuk-tag")
                .with(ElementRole.HIDDEN_TEXT, "govuk-visually-hidden")
                .with(ElementRole.FILTER_FIELD, "govuk-form-group")
                .with(ElementRole.FILTER_LABEL, "govuk-label")
                .with(ElementRole.FILTER_WORDS, "govuk-input")
                .with(ElementRole.FILTER_CHOICE, "govuk-select")
                .with(ElementRole.FILTER_RESET, "govuk-button govuk-button--secondary");
    }

    /**
     * Returns these classes with those of one role replaced.
     *
     * @param role what the elements are for
     * @param classes one or more class names separated by single spaces, of ASCII letters, digits and {@code _ - : /}
     * @return the changed copy
     * @throws IllegalArgumentException if these are no such names
     */
    public ClassNames with(ElementRole role, String classes) {
        Objects.requireNonNull(role, "role");
        if (!CLASSES.matcher(classes).matches()) {
            throw new IllegalArgumentException(
                    "class names are ASCII letters, digits, '_', '-', ':', '/', but these are: " + classes);
        }
        EnumMap<ElementRole, String> copy = new EnumMap<>(names);
        copy.put(role, classes);
        return new ClassNames(copy);
    }

    /**
     * Returns the classes of a role.
     *
     * @param role what the elements are for
     * @return the names separated by spaces; empty if there are none
     */
    public String of(ElementRole role) {
        return names.getOrDefault(role, "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClassNames more && names.equals(more.names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    /** Returns the classes by their roles, in the order of these. */
    @Override
    public String toString() {
        return names.toString();
    }
}
