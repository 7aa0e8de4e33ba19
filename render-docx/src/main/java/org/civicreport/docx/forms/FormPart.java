package org.civicreport.docx.forms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.civicreport.consultation.Form;
import org.civicreport.consultation.FormHead;
import org.civicreport.consultation.FormKind;
import org.civicreport.consultation.FormRow;
import org.civicreport.consultation.Question;
import org.civicreport.consultation.Subject;
import org.civicreport.docx.packaging.CustomXml;
import org.civicreport.docx.packaging.XmlWriter;

/**
 * The sheet as a custom XML part: the department's own items and the digest of its base. Everything stands in elements,
 * since LibreOffice drops attributes of some parts when it saves. Nothing in the text is bound to the part: Word and
 * LibreOffice would let the part win over what a person wrote.
 */
final class FormPart {

    static final String NAMESPACE = "urn:civicreport:form:1";

    private FormPart() {}

    static CustomXml of(Sheet sheet) {
        byte[] identity = sheet.form().head().base().getBytes(StandardCharsets.US_ASCII);
        return new CustomXml(1, NAMESPACE, identity, xml -> write(sheet, xml));
    }

    private static void write(Sheet sheet, XmlWriter xml) {
        FormHead head = sheet.form().head();
        xml.open("form", "xmlns", NAMESPACE);
        xml.element("kind", FormWords.key(head.kind()));
        xml.element("report", head.report());
        xml.element("edition", head.edition());
        xml.element("department", head.department());
        xml.element("base", head.base());
        xml.element("language", sheet.language().toLanguageTag());
        for (FormRow row : sheet.form().rows()) {
            xml.open("row").element("subject", FormWords.key(row.subject())).element("id", row.id());
            row.values().forEach((question, value) -> xml.element(FormWords.key(question), value));
            xml.end();
        }
        sheet.heads()
                .forEach((question, words) -> xml.open("head")
                        .element("question", FormWords.key(question))
                        .element("words", words)
                        .end());
        sheet.choices()
                .forEach((question, choices) -> choices.forEach((value, words) -> xml.open("choice")
                        .element("question", FormWords.key(question))
                        .element("value", value)
                        .element("words", words)
                        .end()));
        sheet.texts().forEach(text -> xml.element("text", text));
        xml.end();
    }

    /**
     * Reads the sheet.
     *
     * @param root the part's root element
     * @return the sheet; nothing if it isn't whole, or isn't what its digest says
     */
    static Optional<Sheet> read(Xml root) {
        try {
            List<FormRow> rows = new ArrayList<>();
            Map<Question, String> heads = new EnumMap<>(Question.class);
            Map<Question, Map<String, String>> choices = new EnumMap<>(Question.class);
            List<String> texts = new ArrayList<>();
            for (Xml child : root.children()) {
                switch (child.name()) {
                    case "row" -> rows.add(row(child));
                    case "head" -> heads.put(question(child), child.childText("words"));
                    case "choice" ->
                        choices.computeIfAbsent(question(child), first -> new LinkedHashMap<>())
                                .put(child.childText("value"), child.childText("words"));
                    case "text" -> texts.add(child.text());
                    default -> {}
                }
            }
            Form form = Form.of(
                    constant(FormKind.values(), root.childText("kind")),
                    root.childText("report"),
                    root.childText("edition"),
                    root.childText("department"),
                    rows);
            boolean whole = form.head().base().equals(root.childText("base"));
            Locale language = Locale.forLanguageTag(root.childText("language"));
            return whole ? Optional.of(new Sheet(form, language, heads, choices, texts)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static FormRow row(Xml row) {
        Map<Question, String> values = new EnumMap<>(Question.class);
        for (Xml child : row.children()) {
            if (!child.name().equals("subject") && !child.name().equals("id")) {
                values.put(constant(Question.values(), child.name()), child.text());
            }
        }
        return new FormRow(constant(Subject.values(), row.childText("subject")), row.childText("id"), values);
    }

    private static Question question(Xml element) {
        return constant(Question.values(), element.childText("question"));
    }

    private static <E extends Enum<E>> E constant(E[] constants, String key) {
        return Stream.of(constants)
                .filter(constant -> FormWords.key(constant).equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }
}
