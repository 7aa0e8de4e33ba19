package org.civicreport.pdf.tagging;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An element of the structure tree. It grows while the tree is built and is only read afterwards. */
public final class Element implements Kid {

    private static final Kid[] NO_KIDS = {};

    private final Tag tag;
    private Kid[] kids = NO_KIDS;
    private int count;

    /** Null for most elements: a long report has a million. */
    private @Nullable Properties properties;

    private static final class Properties {
        private @Nullable String language;
        private @Nullable String alternative;
        private @Nullable String actualText;
        private @Nullable String expansion;
        private @Nullable String id;
        private @Nullable String listNumbering;
        private @Nullable String scope;
        private List<String> headers = List.of();
        private int columnSpan = 1;
        private int rowSpan = 1;
    }

    Element(Tag tag) {
        this.tag = tag;
    }

    void add(Kid kid) {
        if (count == kids.length) {
            kids = Arrays.copyOf(kids, count + 1 + count / 2);
        }
        kids[count++] = kid;
    }

    private Properties properties() {
        if (properties == null) {
            properties = new Properties();
        }
        return properties;
    }

    /** Returns the structure type. */
    public Tag tag() {
        return tag;
    }

    /** Returns the content in logical order. */
    public List<Kid> kids() {
        return Collections.unmodifiableList(Arrays.asList(kids).subList(0, count));
    }

    /** Sets the language of the content ({@code /Lang}). */
    public Element language(Locale value) {
        properties().language = value.toLanguageTag();
        return this;
    }

    /** Sets what a figure shows ({@code /Alt}). */
    public Element alternative(String value) {
        properties().alternative = value;
        return this;
    }

    /** Sets what is meant by content that is drawn otherwise ({@code /ActualText}). */
    public Element actualText(String value) {
        properties().actualText = value;
        return this;
    }

    /** Sets what an abbreviation stands for ({@code /E}). */
    public Element expansion(String value) {
        properties().expansion = value;
        return this;
    }

    /** Sets a name, unique in the file ({@code /ID}). */
    public Element id(String value) {
        properties().id = value;
        return this;
    }

    /** Sets how a list is numbered ({@code /ListNumbering}). */
    public Element listNumbering(String value) {
        properties().listNumbering = value;
        return this;
    }

    /** Sets for which cells a header cell speaks ({@code /Scope}). */
    public Element scope(String value) {
        properties().scope = value;
        return this;
    }

    /** Sets which header cells speak for a cell ({@code /Headers}), by their names. */
    public Element headers(List<String> ids) {
        properties().headers = List.copyOf(ids);
        return this;
    }

    /** Sets how many columns and rows a cell takes. */
    public Element span(int columns, int rows) {
        if (columns > 1 || rows > 1) {
            properties().columnSpan = columns;
            properties().rowSpan = rows;
        }
        return this;
    }

    /** Returns the language, or null for that of what is around. */
    public @Nullable String language() {
        return properties == null ? null : properties.language;
    }

    /** Returns the alternative, or null. */
    public @Nullable String alternative() {
        return properties == null ? null : properties.alternative;
    }

    /** Returns what is meant, or null. */
    public @Nullable String actualText() {
        return properties == null ? null : properties.actualText;
    }

    /** Returns the expansion, or null. */
    public @Nullable String expansion() {
        return properties == null ? null : properties.expansion;
    }

    /** Returns the name, or null. */
    public @Nullable String id() {
        return properties == null ? null : properties.id;
    }

    /** Returns the list numbering, or null. */
    public @Nullable String listNumbering() {
        return properties == null ? null : properties.listNumbering;
    }

    /** Returns the scope, or null. */
    public @Nullable String scope() {
        return properties == null ? null : properties.scope;
    }

    /** Returns the names of the header cells that speak for a cell; none where scopes tell. */
    public List<String> headers() {
        return properties == null ? List.of() : properties.headers;
    }

    /** Returns how many columns a cell takes. */
    public int columnSpan() {
        return properties == null ? 1 : properties.columnSpan;
    }

    /** Returns how many rows a cell takes. */
    public int rowSpan() {
        return properties == null ? 1 : properties.rowSpan;
    }
}
