package org.civicreport.docx.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.civicreport.consultation.Form;
import org.civicreport.document.DefinitionList;
import org.civicreport.document.Document;
import org.civicreport.document.ExtensionBlock;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.Section;
import org.civicreport.document.TreeWalker;
import org.civicreport.docx.body.ContentControl;
import org.civicreport.docx.body.Skeleton;
import org.civicreport.docx.body.Survey;
import org.civicreport.docx.body.WordFile;
import org.civicreport.docx.packaging.CustomXml;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.model.Report;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.RenderResult;
import org.civicreport.text.WhiteSpace;
import org.civicreport.wording.Wording;
import org.civicreport.wording.WordingProfile;

/** A form as a Word file before it is written: what it shows, and what travels with it. Immutable. */
public final class FormFile {

    private final Document document;
    private final Sheet sheet;

    private FormFile(Document document, Sheet sheet) {
        this.document = document;
        this.sheet = sheet;
    }

    /**
     * Lays a form out.
     *
     * @param report the report that the form was made of
     * @param form the form
     * @param profile the city's words
     * @param emptyRows how many empty rows there are for new entries
     * @return the file
     */
    public static FormFile of(Report report, Form form, WordingProfile profile, int emptyRows) {
        Locale language = report.language().getLanguage().isEmpty() ? profile.language() : report.language();
        FormWords words = FormWords.in(language);
        Wording wording = Wording.of(profile, language);
        SheetMaker maker = new SheetMaker(report, form, wording, words);
        Sheet empty = new Sheet(form, language, maker.heads(), maker.choices(), List.of());
        Document document = new FormLayout(report, empty, wording, words, emptyRows).document(empty);
        return new FormFile(document, new Sheet(form, language, empty.heads(), empty.choices(), texts(document)));
    }

    /** Returns what it shows. */
    public Document document() {
        return document;
    }

    /**
     * Writes it.
     *
     * @param output where it goes
     * @param options how it looks
     * @param skeleton the parts beside the text
     * @return what happened
     */
    public RenderResult write(Output output, RenderOptions options, Skeleton skeleton) {
        List<Finding> findings = new ArrayList<>();
        List<String> texts = new ArrayList<>(sheet.texts());
        texts.addAll(heads(skeleton));
        Sheet whole = new Sheet(sheet.form(), sheet.language(), sheet.heads(), sheet.choices(), texts);
        List<CustomXml> data = List.of(FormPart.of(whole));
        output.write(stream ->
                findings.addAll(WordFile.write(document, Survey.of(document), data, stream, options, null, skeleton)
                        .asList()));
        return new RenderResult(Findings.of(findings));
    }

    /** What heads and feet will say, found by reading those of a file without text. */
    private Set<String> heads(Skeleton skeleton) {
        Document empty = document.toBuilder().blocks().build();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            WordFile.write(empty, Survey.of(empty), List.of(), file, RenderOptions.defaults(), null, skeleton);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HeadTexts.in(FormPackage.open(file.toByteArray()));
    }

    /** What the document says without being asked: all but what is filled in, with the words that ask for it. */
    private static List<String> texts(Document document) {
        Set<String> texts = new LinkedHashSet<>();
        new TreeWalker() {
            @Override
            public Void visit(Section section) {
                texts.add(WhiteSpace.collapse(PlainText.of(section.heading())));
                return super.visit(section);
            }

            @Override
            public Void visit(Paragraph paragraph) {
                texts.add(WhiteSpace.collapse(PlainText.of(paragraph.inlines())));
                return null;
            }

            @Override
            public Void visit(DefinitionList list) {
                for (DefinitionList.Entry entry : list.entries()) {
                    String term = WhiteSpace.collapse(PlainText.of(entry.term()));
                    texts.add(term);
                    if (entry.description().get(0) instanceof Paragraph beside) {
                        texts.add(term + " " + WhiteSpace.collapse(PlainText.of(beside.inlines())));
                    }
                }
                return super.visit(list);
            }

            @Override
            public Void visit(ExtensionBlock extension) {
                if (extension instanceof ContentControl control) {
                    texts.add(WhiteSpace.collapse(control.placeholder()));
                    if (control.lock() != ContentControl.Lock.CONTENT) {
                        return null;
                    }
                }
                return super.visit(extension);
            }
        }.walkBlocks(document.blocks());
        return List.copyOf(texts);
    }
}
