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
 * A document, ready for every renderer. A value: immutable, equal by content, complete. By construction it has exactly
 * one paragraph of role {@link Paragraph.Role#TITLE}, unique anchors, and a target for each cross reference.
 *
 * @param title the title in plain text, for metadata and window titles; not blank
 * @param language the language of everything that says no other
 * @param metadata what files say about themselves
 * @param draftMark words that stand visibly on each page of a draft, not blank; or null if the document is final
 * @param blocks the content
 * @param origins from anchors to where their content comes from, as JSON Pointers, so that a renderer's finding leads
 *     to the author's text
 * @param labels the words that renderers generate
 * @param source the data that every rendered file carries, or null to carry none
 */
public record Document(
        String title,
        Locale language,
        Metadata metadata,
        @Nullable String draftMark,
        List<Block> blocks,
        Map<Anchor, String> origins,
        Labels labels,
        @Nullable Source source)
        implements Serializable {

    /**
     * Cleans the texts, copies the content and checks the whole. If no block holds the title, it is added in front.
     *
     * @throws IllegalArgumentException if an anchor or the title paragraph comes twice, a cross reference has no target,
     *     title or draft mark are blank, or nodes are nested too deeply
     */
    public Document {
        title = Containment.notBlank("a title", TextPolicy.clean(title));
        Containment.language(language);
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(labels, "labels");
        origins = Map.copyOf(origins);
        draftMark = draftMark == null ? null : Containment.notBlank("a draft mark", TextPolicy.clean(draftMark));
        blocks = Containment.documentContent(blocks);
        blocks = DocumentCheck.of(blocks).hasTitle() ? blocks : titled(title, blocks);
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

    /** Counts headings, captions and notes. Costs one walk through the tree on each call. */
    public Numbering numbering() {
        return Numbering.of(this);
    }

    /** Collects the headings. Costs a walk through the tree on each call. */
    public Outline outline() {
        return outline(numbering());
    }

    /**
     * Collects the headings for whoever has the numbers already. Costs a walk through the tree on each call.
     *
     * @param numbering this document's numbers
     * @return the headings
     */
    public Outline outline(Numbering numbering) {
        return Outline.of(this, numbering);
    }

    /**
     * Collects what contents list, in the order in which it stands in the document. Costs a walk through the tree on each
     * call.
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
         * Returns the document.
         *
         * @throws IllegalArgumentException as {@link Document} says
         */
        public Document build() {
            return new Document(title, language, metadata, draftMark, blocks, origins, labels, source);
        }
    }
}
