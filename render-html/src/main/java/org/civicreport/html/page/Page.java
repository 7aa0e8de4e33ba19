package org.civicreport.html.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.civicreport.document.Document;
import org.civicreport.document.Label;
import org.civicreport.document.Metadata;
import org.civicreport.findings.Findings;
import org.civicreport.html.markup.DataBlock;
import org.civicreport.html.markup.Markup;
import org.civicreport.html.style.StyleSheet;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.Theme;
import org.civicreport.text.TextPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A whole page, with nothing outside it: frame, landmarks, content, notes, source.
 *
 * @param markup the page, complete
 * @param findings what was shown otherwise than asked for
 */
public record Page(Markup markup, Findings findings) {

    /**
     * Writes a document as a page.
     *
     * @param document the document
     * @param options how it is rendered
     * @param navigationDepth how many levels of headings the navigation lists
     * @param style how it looks
     * @return the page
     */
    public static Page of(Document document, RenderOptions options, int navigationDepth, StyleSheet style) {
        Rendering rendering = new Rendering(document, options);
        new Frame(rendering, navigationDepth, style).write();
        return new Page(rendering.markup(), rendering.findings());
    }

    private static final class Frame {

        private final Rendering rendering;
        private final Document document;
        private final Metadata metadata;
        private final Markup markup;
        private final int navigationDepth;
        private final StyleSheet style;

        Frame(Rendering rendering, int navigationDepth, StyleSheet style) {
            this.rendering = rendering;
            this.document = rendering.document();
            this.metadata = document.metadata();
            this.markup = rendering.markup();
            this.navigationDepth = navigationDepth;
            this.style = style;
        }

        void write() {
            markup.open("html");
            InlineWriter.language(markup, document.language()).line();
            new HeadWriter(document, markup).write(style);
            markup.open("body").line();
            markup.open("a").classes("skip-link generated").attribute("href", "#" + Ids.CONTENT);
            markup.text(rendering.label(Label.SKIP_TO_CONTENT)).close().line();
            banner();
            markup.open("div").classes("columns").line();
            InlineWriter inlines = new InlineWriter(rendering);
            navigation(inlines);
            markup.open("main").attribute("id", Ids.CONTENT).line();
            new BlockWriter(rendering, inlines).write(document.blocks());
            new NotesWriter(rendering, inlines).write();
            markup.close().line().close().line();
            footer();
            rendering.symbols().write(markup);
            if (document.source() != null) {
                markup.dataBlock(new DataBlock(document.source()));
            }
            markup.close().line().close().line();
        }

        private String responsible() {
            return TextPolicy.clean(metadata.author() == null ? document.title() : metadata.author());
        }

        private void banner() {
            markup.open("header").classes("generated").line();
            markup.open("div").classes("banner").line();
            Theme.@Nullable Logo logo = rendering.options().theme().logo();
            if (logo != null) {
                ImageWriter.write(rendering, logo.key(), logo.alternative());
            }
            markup.open("p").classes("responsible").text(responsible()).close().line();
            markup.close().line();
            // Beside the banner, so that it stays in sight when the banner scrolls away.
            if (document.draftMark() != null) {
                markup.open("p")
                        .classes("draft")
                        .text(TextPolicy.clean(document.draftMark()))
                        .close()
                        .line();
            }
            markup.close().line();
        }

        private void navigation(InlineWriter inlines) {
            if (rendering.outline().isEmpty()) {
                return;
            }
            String name = rendering.label(Label.NAVIGATION);
            rendering.takeLandmarkName(name);
            markup.open("nav")
                    .classes("navigation generated")
                    .attribute("aria-label", name)
                    .line();
            markup.open("details")
                    .attribute("open", "")
                    .open("summary")
                    .text(name)
                    .close()
                    .line();
            new OutlineList(markup, inlines, navigationDepth).write(rendering.outline());
            markup.close().line().close().line();
        }

        private void footer() {
            markup.open("footer").classes("foot generated").line();
            markup.open("p").text(document.title());
            if (metadata.author() != null) {
                markup.text(" · ").text(TextPolicy.clean(metadata.author()));
            }
            LocalDate date = metadata.date();
            if (date != null) {
                markup.text(" · ").open("time").attribute("datetime", date.toString());
                markup.text(inWords(date)).close();
            }
            markup.close().line().close().line();
        }

        private String inWords(LocalDate date) {
            boolean german = document.language().getLanguage().equals("de");
            return german
                    ? DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT).format(date)
                    : date.toString();
        }
    }
}
