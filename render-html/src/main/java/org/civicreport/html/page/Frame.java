package org.civicreport.html.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.civicreport.document.Document;
import org.civicreport.document.Label;
import org.civicreport.document.Metadata;
import org.civicreport.document.Section;
import org.civicreport.html.embedding.ElementRole;
import org.civicreport.html.embedding.SupportLink;
import org.civicreport.html.embedding.SupportLink.Kind;
import org.civicreport.html.markup.DataBlock;
import org.civicreport.html.markup.Markup;
import org.civicreport.render.Theme;
import org.civicreport.text.TextPolicy;
import org.jspecify.annotations.Nullable;

/** Writes what stands around the content: landmarks, navigation, notes, links that help, the source. */
final class Frame {

    /**
     * From so many articles on, browsers lay out and paint each by itself: with thousands, every letter typed into the
     * filter would cost seconds. Leaving out what isn't in sight would be faster still, but takes it from screen readers.
     */
    private static final int MANY_ARTICLES = 200;

    private final Rendering rendering;
    private final Document document;
    private final Metadata metadata;
    private final Markup markup;
    private final InlineWriter inlines;

    Frame(Rendering rendering) {
        this.rendering = rendering;
        this.document = rendering.document();
        this.metadata = document.metadata();
        this.markup = rendering.markup();
        this.inlines = new InlineWriter(rendering);
    }

    void body(@Nullable Asset inlineScript) {
        markup.open(ElementRole.ROOT).line();
        markup.open(ElementRole.SKIP_LINK).target(Ids.CONTENT, "");
        markup.text(rendering.label(Label.SKIP_TO_CONTENT)).close().line();
        masthead();
        markup.open(ElementRole.COLUMNS).line();
        navigation();
        content(ElementRole.CONTENT.element());
        markup.close().line();
        footer();
        belongings();
        if (inlineScript != null) {
            markup.open("script").raw(inlineScript.text()).close().line();
        }
        markup.close().line();
    }

    void fragment() {
        markup.open(ElementRole.ROOT, "div", "fragment");
        InlineWriter.language(markup, document.language()).line();
        draftMark();
        support(Kind.EASY_LANGUAGE, Kind.SIGN_LANGUAGE);
        content("div");
        support(Kind.ACCESSIBILITY_STATEMENT, Kind.FEEDBACK);
        belongings();
        markup.close().line();
    }

    private void content(String element) {
        boolean landscape = document.opening() == Section.Orientation.LANDSCAPE;
        boolean many = rendering.articles().all().size() >= MANY_ARTICLES;
        String classes = (landscape ? "landscape-opening " : "") + (many ? "many-articles" : "");
        markup.open(ElementRole.CONTENT, element, classes.strip());
        markup.id(Ids.CONTENT, "").line();
        BlockWriter blocks = new BlockWriter(rendering, inlines);
        blocks.write(document.blocks());
        new NotesWriter(rendering, blocks, inlines).write();
        markup.close().line();
    }

    private void belongings() {
        rendering.symbols().write(markup);
        if (document.source() != null) {
            markup.dataBlock(new DataBlock(document.source()));
        }
    }

    private String responsible() {
        return TextPolicy.clean(metadata.author() == null ? document.title() : metadata.author());
    }

    private void masthead() {
        markup.open(ElementRole.MASTHEAD).line();
        markup.open(ElementRole.BANNER).line();
        Theme.@Nullable Logo logo = rendering.options().theme().logo();
        if (logo != null) {
            ImageWriter.write(rendering, logo.key(), logo.alternative());
        }
        markup.open(ElementRole.RESPONSIBLE).text(responsible()).close().line();
        support(Kind.EASY_LANGUAGE, Kind.SIGN_LANGUAGE);
        markup.close().line();
        // Beside the banner, so that it stays in sight when the banner scrolls away.
        draftMark();
        markup.close().line();
    }

    private void draftMark() {
        if (document.draftMark() != null) {
            markup.open(ElementRole.DRAFT_MARK, rendering.form().isFragment() ? "generated" : "");
            markup.text(TextPolicy.clean(document.draftMark())).close().line();
        }
    }

    private void support(Kind... kinds) {
        List<SupportLink> links = rendering.form().support().stream()
                .filter(link -> List.of(kinds).contains(link.kind()))
                .toList();
        if (links.isEmpty()) {
            return;
        }
        markup.open(ElementRole.SUPPORT_LIST).line();
        for (SupportLink link : links) {
            markup.open(ElementRole.SUPPORT_ITEM).open(ElementRole.SUPPORT_LINK).attribute("href", link.href());
            markup.text(rendering.label(link.kind().label())).close().close().line();
        }
        markup.close().line();
    }

    private void navigation() {
        if (rendering.outline().isEmpty()) {
            return;
        }
        String name = rendering.label(Label.NAVIGATION);
        rendering.takeLandmarkName(name);
        markup.open(ElementRole.NAVIGATION).attribute("aria-label", name).line();
        markup.open(ElementRole.NAVIGATION_BOX).attribute("open", "");
        markup.open(ElementRole.NAVIGATION_TITLE).text(name).close().line();
        new OutlineList(markup, inlines, rendering.form().navigationDepth()).write(rendering.outline());
        markup.close().line().close().line();
    }

    private void footer() {
        markup.open(ElementRole.FOOTER).line();
        support(Kind.ACCESSIBILITY_STATEMENT, Kind.FEEDBACK);
        markup.open(ElementRole.FOOTER_LINE).text(document.title());
        if (metadata.author() != null) {
            markup.text(" · ").text(TextPolicy.clean(metadata.author()));
        }
        LocalDate date = metadata.date();
        if (date != null) {
            markup.text(" · ").open(ElementRole.DATE).attribute("datetime", date.toString());
            markup.text(inWords(date)).close();
        }
        markup.close().line().close().line();
    }

    private String inWords(LocalDate date) {
        boolean german = document.language().getLanguage().equals("de");
        return german ? DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT).format(date) : date.toString();
    }
}
