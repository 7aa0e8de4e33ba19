package org.civicreport.benchmarks;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.civicreport.document.Document;
import org.civicreport.html.HtmlRenderer;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Who writes web pages. jte and Thymeleaf write the elements that this library writes, from objects that hold just the
 * texts; what is the same on every page is one ready piece for all of them. CommonMark has simpler elements: it renders a
 * tree that was parsed before.
 */
final class HtmlPeers {

    static final List<String> NAMES = List.of("floor", "civicreport", "jte", "commonmark", "thymeleaf");

    private HtmlPeers() {}

    static Peer of(String name, Document document) throws IOException {
        return switch (name) {
            case "civicreport" -> civicreport(document);
            case "floor" -> new FloorPage(page(document));
            case "jte" -> jte(PageContent.of(document, page(document)));
            case "commonmark" -> commonmark(document);
            case "thymeleaf" -> thymeleaf(PageContent.of(document, page(document)));
            default -> throw new IllegalArgumentException("no peer is named " + name);
        };
    }

    private static Peer civicreport(Document document) {
        HtmlRenderer renderer = new HtmlRenderer();
        return out -> renderer.render(document, Output.stream(out), RenderOptions.defaults());
    }

    private static String page(Document document) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new HtmlRenderer().render(document, Output.stream(page), RenderOptions.defaults());
        return page.toString(StandardCharsets.UTF_8);
    }

    private static Peer jte(PageContent content) {
        TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
        return out -> {
            Utf8ByteOutput page = new Utf8ByteOutput();
            engine.render("report.jte", content, page);
            page.writeTo(out);
        };
    }

    private static Peer commonmark(Document document) throws IOException {
        PageContent frame = PageContent.of(document, page(document));
        List<Extension> tables = List.of(TablesExtension.create());
        Node tree = org.commonmark.parser.Parser.builder()
                .extensions(tables)
                .build()
                .parse(new MarkdownContent().of(document));
        var renderer = org.commonmark.renderer.html.HtmlRenderer.builder()
                .extensions(tables)
                .build();
        return out -> {
            Writer page = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            page.write(frame.head());
            page.write("<main>");
            renderer.render(tree, page);
            page.write("</main>");
            page.write(frame.tail());
            page.flush();
        };
    }

    private static Peer thymeleaf(PageContent content) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(HtmlPeers.class.getClassLoader());
        templates.setPrefix("org/civicreport/benchmarks/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        templates.setTemplateMode(TemplateMode.HTML);
        var engine = new org.thymeleaf.TemplateEngine();
        engine.setTemplateResolver(templates);
        return out -> {
            Context context = new Context(Locale.GERMAN);
            context.setVariable("page", content);
            Writer page = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            engine.process("report", context, page);
            page.flush();
        };
    }
}
