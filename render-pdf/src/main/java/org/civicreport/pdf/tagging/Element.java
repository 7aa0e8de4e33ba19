package org.civicreport.pdf.tagging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An element of the structure tree. It grows while the tree is built and is only read afterwards. */
public final class Element implements Kid {

    private final Tag tag;
    private final List<Kid> kids = new ArrayList<>(2);
    private @Nullable String language;
    private @Nullable String alternative;
    private @Nullable String actualText;
    private @Nullable String expansion;
    private @Nullable String id;
    private @Nullable String listNumbering;
    private @Nullable String scope;
    private int columnSpan = 1;
    private int rowSpan = 1;

    Element(Tag tag) {
        this.tag = tag;
    }

    void add(Kid kid) {
        kids.add(kid);
    }

    /** Returns the structure type. */
    public Tag tag() {
        return tag;
    }

    /** Returns the content in logical order. */
    public List<Kid> kids() {
        return Collections.unmodifiableList(kids);
    }

    /** Sets the language of the content ({@code /Lang}). */
    public Element language(Locale value) {
        language = value.toLanguageTag();
        return this;
    }

    /** Sets what a figure shows ({@code /Alt}). */
    public Element alternative(String value) {
        alternative = value;
        return this;
    }

    /** Sets what is meant by content that is drawn otherwise ({@code /ActualText}). */
    public Element actualText(String value) {
        actualText = value;
        return this;
    }

    /** Sets what an abbreviation stands for ({@code /E}). */
    public Element expansion(String value) {
        expansion = value;
        return this;
    }

    /** Sets a name, unique in the file ({@code /ID}). */
    public Element id(String value) {
        id = value;
        return this;
    }

    /** Sets how a list is numbered ({@code /ListNumbering}). */
    public Element listNumbering(String value) {
        listNumbering = value;
        return this;
    }

    /** Sets for which cells a header cell speaks ({@code /Scope}). */
    public Element scope(String value) {
        scope = value;
        return this;
    }

    /** Sets how many columns and rows a cell takes. */
    public Element span(int columns, int rows) {
        columnSpan = columns;
        rowSpan = rows;
        return this;
    }

    /** Returns the language, or null for that of what is around. */
    public @Nullable String language() {
        return language;
    }

    /** Returns the alternative, or null. */
    public @Nullable String alternative() {
        return alternative;
    }

    /** Returns what is meant, or null. */
    public @Nullable String actualText() {
        return actualText;
    }

    /** Returns the expansion, or null. */
    public @Nullable String expansion() {
        return expansion;
    }

    /** Returns the name, or null. */
    public @Nullable String id() {
        return id;
    }

    /** Returns the list numbering, or null. */
    public @Nullable String listNumbering() {
        return listNumbering;
    }

    /** Returns the scope, or null. */
    public @Nullable String scope() {
        return scope;
    }

    /** Returns how many columns a cell takes. */
    public int columnSpan() {
        return columnSpan;
    }

    /** Returns how many rows a cell takes. */
    public int rowSpan() {
        return rowSpan;
    }
}
