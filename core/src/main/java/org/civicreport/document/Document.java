package org.civicreport.document;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.civicreport.source.Source;
import org.civicreport.text.TextPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A document, ready for every renderer. A value: immutable, thread-safe, equal by content, complete. By construction it
 * has exactly one paragraph of role {@link Paragraph.Role#TITLE}, unique anchors, and a target for each cross reference.
 * Its numbers and its outline are counted once, for all formats.
 */
public final class Document implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String title;
    private final Locale language;
    private final Metadata metadata;
    private final @Nullable String draftMark;
    private final List<Block> blocks;
    private final Map<Anchor, String> origins;
    private final Labels labels;
    private final @Nullable Source source;
    private final transient Numbering numbering;

    private Document(Builder builder) {
        title = Containment.notBlank("a title", TextPolicy.clean(builder.title));
        language = builder.language;
        Containment.language(language);
        metadata = Objects.requireNonNull(builder.metadata, "metadata");
        labels = Objects.requireNonNull(builder.labels, "labels");
        origins = Map.copyOf(builder.origins);
        draftMark = builder.draftMark == null
                ? null
                : Containment.notBlank("a draft mark", TextPolicy.clean(builder.draftMark));
        source = builder.source;
        List<Block> content = Containment.documentContent(builder.blocks);
        blocks = DocumentCheck.of(content).hasTitle() ? content : titled(title, content);
        numbering = Numbering.of(blocks, labels);
    }

    private static List<Block> titled(String title, List<Block> blocks) {
        List<Block> titled = new ArrayList<>();
        titled.add(new Paragraph(Paragraph.Role.TITLE, List.of(new Text(title))));
        titled.addAll(blocks);
        return List.copyOf(titled);
    }

    /**
     * Begins a document with neutral labels, without metadata and source.
     *
     * @param title the title in plain text
     * @param language the language
     * @return a builder
     */
    public static Builder builder(String title, Locale language) {
        return new Builder(title, language);
    }

    /** Returns a builder that holds this document. */
    public Builder toBuilder() {
        return new Builder(title, language)
                .metadata(metadata)
                .draftMark(draftMark)
                .blocks(blocks)
                .origins(origins)
                .labels(labels)
                .source(source);
    }

    /**
     * Tells how the pages stand on which the document begins: as those of its first section, if only title and
     * subtitle are before it, so that these have no page of their own; else upright.
     */
    public Section.Orientation opening() {
        for (Block block : blocks) {
            if (block instanceof Section section) {
                return section.orientation();
            }
            boolean title = block instanceof Paragraph paragraph
                    && (paragraph.role() == Paragraph.Role.TITLE || paragraph.role() == Paragraph.Role.SUBTITLE);
            if (!title) {
                break;
            }
        }
        return Section.Orientation.PORTRAIT;
    }

    /** Returns the title in plain text, for metadata and window titles; not blank. */
    public String title() {
        return title;
    }

    /** Returns the language of everything that says no other. */
    public Locale language() {
        return language;
    }

    /** Returns what files say about themselves. */
    public Metadata metadata() {
        return metadata;
    }

    /** Returns words that stand visibly on each page of a draft, not blank; or null if the document is final. */
    public @Nullable String draftMark() {
        return draftMark;
    }

    /** Returns the content, unmodifiable. */
    public List<Block> blocks() {
        return blocks;
    }

    /**
     * Returns where the content of anchors comes from, as JSON Pointers, so that a renderer's finding leads to the author's
     * text; unmodifiable.
     */
    public Map<Anchor, String> origins() {
        return origins;
    }

    /** Returns the words that renderers generate. */
    public Labels labels() {
        return labels;
    }

    /** Returns the data that every rendered file carries, or null to carry none. */
    public @Nullable Source source() {
        return source;
    }

    /** Returns the numbers of headings, captions and notes. */
    public Numbering numbering() {
        return numbering;
    }

    /** Returns the headings. */
    public Outline outline() {
        return numbering.outline();
    }

    /**
     * Collects what contents list, in the order in which it stands in the document. Costs a walk through the tree on each
     * call, unless it is sections that they list.
     *
     * @param contents the contents, of this document or not
     * @return a flat list
     */
    public List<ContentsEntry> listed(Contents contents) {
        return Listing.of(this, contents);
    }

    /**
     * Returns the text in logical order, one line per block: what every rendering says as well; see {@link PlainText}.
     */
    public String plainText() {
        return PlainTextWriter.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Document that
                && title.equals(that.title)
                && language.equals(that.language)
                && metadata.equals(that.metadata)
                && Objects.equals(draftMark, that.draftMark)
                && blocks.equals(that.blocks)
                && origins.equals(that.origins)
                && labels.equals(that.labels)
                && Objects.equals(source, that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, language, metadata, draftMark, blocks, origins, labels, source);
    }

    /** Returns title and text, for people. */
    @Override
    public String toString() {
        return "Document[" + title + "]\n" + plainText();
    }

    /** What was counted isn't serialised but counted again. */
    private Object readResolve() {
        return toBuilder().build();
    }

    /** Builds documents. Not thread-safe. */
    public static final class Builder {

        private final String title;
        private final Locale language;
        private Metadata metadata = Metadata.none();
        private @Nullable String draftMark;
        private List<Block> blocks = List.of();
        private Map<Anchor, String> origins = Map.of();
        private Labels labels;
        private @Nullable Source source;

        private Builder(String title, Locale language) {
            this.title = title;
            this.language = language;
            this.labels = Labels.of(language);
        }

        /** Sets what files say about themselves. */
        public Builder metadata(Metadata value) {
            metadata = value;
            return this;
        }

        /** Sets the words that stand on each page of a draft; null for a final document. */
        public Builder draftMark(@Nullable String value) {
            draftMark = value;
            return this;
        }

        /** Sets the content. */
        public Builder blocks(List<Block> value) {
            blocks = List.copyOf(value);
            return this;
        }

        /** Sets the content. */
        public Builder blocks(Block... value) {
            return blocks(List.of(value));
        }

        /** Sets where the content of anchors comes from. */
        public Builder origins(Map<Anchor, String> value) {
            origins = value;
            return this;
        }

        /** Sets the words that renderers generate. */
        public Builder labels(Labels value) {
            labels = value;
            return this;
        }

        /** Sets the data that rendered files carry; null for none. */
        public Builder source(@Nullable Source value) {
            source = value;
            return this;
        }

        /**
         * Cleans the texts, checks the whole, and counts it. If no block holds the title, it is added in front.
         *
         * @return the document
         * @throws IllegalArgumentException if an anchor or the title paragraph comes twice, a cross reference has no target,
         *     title or draft mark are blank, or nodes are nested too deeply
         */
        public Document build() {
            return new Document(this);
        }
    }
}
