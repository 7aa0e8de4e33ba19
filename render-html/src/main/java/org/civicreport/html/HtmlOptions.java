package org.civicreport.html;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.civicreport.document.Section;
import org.civicreport.html.embedding.AttributeProvider;
import org.civicreport.html.embedding.ClassNames;
import org.civicreport.html.embedding.ElementRole;
import org.civicreport.html.embedding.PageMode;
import org.civicreport.html.embedding.SupportLink;
import org.civicreport.html.page.PageForm;

/** What only web pages know, beside {@link org.civicreport.render.RenderOptions}. Immutable. */
public final class HtmlOptions {

    private static final HtmlOptions DEFAULTS = builder().build();

    private final PageForm form;
    private final ColourScheme colourScheme;
    private final Look look;

    /** Which colour schemes a page has. */
    public enum ColourScheme {
        /** The theme's colours only. */
        THEME,
        /**
         * The theme's colours, and dark ones derived from them for readers whose system asks for dark pages; a fragment
         * follows the page around, which must state its {@code color-scheme} in its style sheet or a {@code meta}
         * element.
         */
        THEME_AND_DARK
    }

    /** Who decides how a fragment's text, tables and lists look. */
    public enum Look {
        /** The library's style sheet, whatever the page around says. */
        OWN,
        /**
         * The page around, by its own style sheet and {@link ClassNames}. Charts are styled, and so are badges and the
         * controls of the form unless {@link ElementRole#BADGE} and {@link ElementRole#FILTER_WORDS} have classes.
         */
        HOST
    }

    private HtmlOptions(Builder builder) {
        boolean fragment = builder.mode == PageMode.FRAGMENT;
        form = new PageForm(
                builder.mode,
                fragment ? builder.idPrefix + "-" : "",
                fragment ? builder.topHeading : 1,
                builder.navigationDepth,
                builder.filter,
                builder.classes,
                builder.attributes,
                builder.support);
        colourScheme = builder.colourScheme;
        look = builder.look;
    }

    /** Returns a single file with a navigation of two levels, a filter, and both colour schemes. */
    public static HtmlOptions defaults() {
        return DEFAULTS;
    }

    /** Begins with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns whether the document becomes a page, alone or with files beside it, or a part of another page. */
    public PageMode mode() {
        return form.mode();
    }

    /** Returns how many levels of headings the navigation beside the content lists, from 1. */
    public int navigationDepth() {
        return form.navigationDepth();
    }

    /** Returns which colour schemes the page has. */
    public ColourScheme colourScheme() {
        return colourScheme;
    }

    /** Returns who decides how a fragment looks. */
    public Look look() {
        return look;
    }

    PageForm form() {
        return form;
    }

    /** Builds options. Not thread-safe. */
    public static final class Builder {

        private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9-]{0,29}");
        private static final int DEEPEST_HEADING = 6;

        private PageMode mode = PageMode.SINGLE_FILE;
        private String idPrefix = "report";
        private int topHeading = 2;
        private int navigationDepth = 2;
        private boolean filter = true;
        private ColourScheme colourScheme = ColourScheme.THEME_AND_DARK;
        private Look look = Look.OWN;
        private ClassNames classes = ClassNames.none();
        private AttributeProvider attributes = AttributeProvider.none();
        private List<SupportLink> support = List.of();

        private Builder() {}

        /** Chooses one file, as by default. */
        public Builder singleFile() {
            mode = PageMode.SINGLE_FILE;
            return this;
        }

        /**
         * Chooses a page with style sheet and script as files beside it, for servers whose policy forbids what is inside
         * a page. Only a file can be rendered to, not a stream; for that, see {@link HtmlRenderer#page}.
         */
        public Builder linkedFiles() {
            mode = PageMode.LINKED_FILES;
            return this;
        }

        /**
         * Chooses an element for another page. As with {@link #linkedFiles}, style sheet and script are files.
         *
         * @param prefix what the ids begin with, followed by a hyphen; another one for each document in that page
         * @param level the level of the title's heading, 1 to 6
         * @return this builder
         * @throws IllegalArgumentException if the prefix isn't 1 to 30 lower-case ASCII letters, digits and hyphens that
         *     begin with a letter, or the level is out of range
         */
        public Builder fragment(String prefix, int level) {
            if (!PREFIX.matcher(prefix).matches()) {
                throw new IllegalArgumentException("an id prefix is a lower-case ASCII letter and up to 29 letters,"
                        + " digits or hyphens, but this is: " + prefix);
            }
            if (level < 1 || level > DEEPEST_HEADING) {
                throw new IllegalArgumentException("a title is a heading of level 1 to 6, but was " + level);
            }
            mode = PageMode.FRAGMENT;
            idPrefix = prefix;
            topHeading = level;
            return this;
        }

        /**
         * Sets how many levels of headings the navigation lists.
         *
         * @param value 1 to {@value Section#DEEPEST}
         * @return this builder
         * @throws IllegalArgumentException if the value is out of range
         */
        public Builder navigationDepth(int value) {
            if (value < 1 || value > Section.DEEPEST) {
                throw new IllegalArgumentException(
                        "a navigation lists 1 to " + Section.DEEPEST + " levels, but were " + value);
            }
            navigationDepth = value;
            return this;
        }

        /**
         * Sets whether readers can pick sections out by their facets and by words. It takes a script; without one, all is
         * there to read and the form stays hidden.
         */
        public Builder filter(boolean value) {
            filter = value;
            return this;
        }

        /** Sets which colour schemes the page has. */
        public Builder colourScheme(ColourScheme value) {
            colourScheme = Objects.requireNonNull(value, "colourScheme");
            return this;
        }

        /** Sets who decides how a fragment looks; without meaning for pages. */
        public Builder look(Look value) {
            look = Objects.requireNonNull(value, "look");
            return this;
        }

        /** Sets the application's classes. */
        public Builder classes(ClassNames value) {
            classes = Objects.requireNonNull(value, "classes");
            return this;
        }

        /** Sets who gives the application's attributes. */
        public Builder attributes(AttributeProvider value) {
            attributes = Objects.requireNonNull(value, "attributes");
            return this;
        }

        /** Sets the links that help to read: in the head those to easy language and sign language, the others below. */
        public Builder support(List<SupportLink> value) {
            support = List.copyOf(value);
            return this;
        }

        /** Returns the options. */
        public HtmlOptions build() {
            return new HtmlOptions(this);
        }
    }
}
