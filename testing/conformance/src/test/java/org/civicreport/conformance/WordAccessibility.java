package org.civicreport.conformance;

import static org.civicreport.conformance.WordParts.all;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.civicreport.render.Colour;
import org.civicreport.render.Theme;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What Word's own accessibility checker and EN 301 549, clause 10, ask of a document, as far as a program can tell. No
 * free tool checks Word files for it, so these checks are ours; {@code WordAccessibilityTest} proves that each one bites.
 */
final class WordAccessibility {

    private static final Pattern HEADING = Pattern.compile("Heading([1-9])");
    private static final Set<String> EMPTY_WORDS =
            Set.of("hier", "hier klicken", "klicken sie hier", "mehr", "link", "here", "click here", "more");

    private final Document document;
    private final Document styles;
    private final Document properties;
    private final Document settings;
    private final List<String> problems = new ArrayList<>();

    private WordAccessibility(byte[] docx) throws IOException {
        document = parse(docx, "word/document.xml");
        styles = parse(docx, "word/styles.xml");
        properties = parse(docx, "docProps/core.xml");
        settings = parse(docx, "word/settings.xml");
    }

    /** The problems of a file, an empty list if it has none; each begins with the clause of EN 301 549 or of WCAG 2.1. */
    static List<String> check(byte[] docx) throws IOException {
        WordAccessibility file = new WordAccessibility(docx);
        file.titleIsSet();
        file.languageIsSet();
        file.languagesAreReal();
        file.headingsAreInOrder();
        file.graphicsHaveAlternatives();
        file.tablesHaveHeadRows();
        file.tablesAreWholeGrids();
        file.linksSayWhereTheyLead();
        file.readingOrderIsTextOrder();
        file.stylesHaveContrast();
        file.controlsHaveNames();
        file.nothingIsLocked();
        return file.problems;
    }

    private static Document parse(byte[] docx, String part) throws IOException {
        try {
            byte[] xml = WordStructure.part(docx, part).getBytes(StandardCharsets.UTF_8);
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static List<Element> children(Element in, String name) {
        List<Element> elements = new ArrayList<>();
        for (Node child = in.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                elements.add((Element) child);
            } else if (child.getNodeName().startsWith("w:sdt")) {
                elements.addAll(children((Element) child, name));
            }
        }
        return elements;
    }

    private void titleIsSet() {
        if (all(properties, "dc:title").stream()
                .allMatch(title -> title.getTextContent().isBlank())) {
            problems.add("10.2.4.2 the file has no title");
        }
    }

    private void languageIsSet() {
        boolean set = all(styles, "w:docDefaults").stream()
                .flatMap(defaults -> all(defaults, "w:lang").stream())
                .anyMatch(language -> language.getAttributes().getLength() > 0);
        if (!set) {
            problems.add("10.3.1.1 the text has no language");
        }
    }

    private void languagesAreReal() {
        for (Element language : all(document, "w:lang")) {
            for (int i = 0; i < language.getAttributes().getLength(); i++) {
                String tag = language.getAttributes().item(i).getNodeValue();
                if (!Locale.forLanguageTag(tag).toLanguageTag().equals(tag)) {
                    problems.add("10.3.1.2 no language: " + tag);
                }
            }
        }
    }

    private void headingsAreInOrder() {
        int before = 0;
        for (Element paragraph : all(document, "w:p")) {
            Matcher heading = HEADING.matcher(style(paragraph));
            if (heading.matches()) {
                int level = Integer.parseInt(heading.group(1));
                if (level > before + 1) {
                    problems.add("10.1.3.1 heading of level " + level + " after one of " + before);
                }
                if (paragraph.getTextContent().isBlank()) {
                    problems.add("10.2.4.6 empty heading");
                }
                before = level;
            }
        }
    }

    private static String style(Element paragraph) {
        List<Element> named = all(paragraph, "w:pStyle");
        return named.isEmpty() ? "" : named.get(0).getAttribute("w:val");
    }

    private void graphicsHaveAlternatives() {
        for (Element graphic : all(document, "wp:docPr")) {
            if (graphic.getAttribute("descr").isBlank()) {
                problems.add("10.1.1.1 no alternative for " + graphic.getAttribute("name"));
            }
        }
    }

    /** The head is the first rows and no others, so that Word repeats it and screen readers say it. */
    private void tablesHaveHeadRows() {
        for (Element table : all(document, "w:tbl")) {
            boolean head = true;
            int heads = 0;
            for (Element row : children(table, "w:tr")) {
                boolean marked = !all(row, "w:tblHeader").isEmpty();
                if (marked && !head) {
                    problems.add("10.1.3.1 head row among others: " + row.getTextContent());
                }
                head &= marked;
                heads += marked ? 1 : 0;
            }
            if (heads == 0) {
                problems.add("10.1.3.1 table without head row: " + table.getTextContent());
            }
            if (!all(table, "w:tbl").isEmpty()) {
                problems.add("10.1.3.2 table in a table: " + table.getTextContent());
            }
        }
    }

    /** Each row fills the grid, and what is merged downwards begins in a cell above. */
    private void tablesAreWholeGrids() {
        for (Element table : all(document, "w:tbl")) {
            int columns = all(table, "w:gridCol").size();
            Map<Integer, Integer> open = new HashMap<>();
            for (Element row : children(table, "w:tr")) {
                Map<Integer, Integer> next = new HashMap<>();
                int column = 0;
                for (Element cell : children(row, "w:tc")) {
                    int span = all(cell, "w:gridSpan").stream()
                            .mapToInt(value -> Integer.parseInt(value.getAttribute("w:val")))
                            .findFirst()
                            .orElse(1);
                    List<Element> merge = all(cell, "w:vMerge");
                    boolean continued = !merge.isEmpty()
                            && !merge.get(0).getAttribute("w:val").equals("restart");
                    if (continued && !Integer.valueOf(span).equals(open.get(column))) {
                        problems.add("10.1.3.1 merged cell without beginning in column " + column);
                    }
                    if (!merge.isEmpty()) {
                        next.put(column, span);
                    }
                    column += span;
                }
                open = next;
                if (column != columns) {
                    problems.add("10.1.3.1 row of " + column + " columns in a table of " + columns);
                }
            }
        }
    }

    private void linksSayWhereTheyLead() {
        for (Element link : all(document, "w:hyperlink")) {
            String words = link.getTextContent().strip();
            if (words.isEmpty() || EMPTY_WORDS.contains(words.toLowerCase(Locale.ROOT))) {
                problems.add("10.2.4.4 link that doesn't say where it leads: " + words);
            }
        }
    }

    /** What floats is read somewhere else than it stands. */
    private void readingOrderIsTextOrder() {
        for (String floating : new String[] {"wp:anchor", "w:framePr", "w:txbxContent", "w:tblpPr"}) {
            if (!all(document, floating).isEmpty()) {
                problems.add("10.1.3.2 something floats: " + floating);
            }
        }
    }

    private void stylesHaveContrast() {
        Map<String, Element> byId = new HashMap<>();
        all(styles, "w:style").forEach(style -> byId.put(style.getAttribute("w:styleId"), style));
        String usual = all(styles, "w:docDefaults").stream()
                .flatMap(defaults -> all(defaults, "w:color").stream())
                .map(colour -> colour.getAttribute("w:val"))
                .findFirst()
                .orElse("000000");
        byId.forEach((id, style) -> {
            Colour text = colour(inherited(style, byId, "w:color", "w:val", usual), "#000000");
            Colour ground = colour(inherited(style, byId, "w:shd", "w:fill", "auto"), "#ffffff");
            if (text.contrast(ground) < Theme.LEAST_CONTRAST) {
                problems.add("10.1.4.3 style " + id + ": " + text.hex() + " on " + ground.hex());
            }
        });
    }

    private static String inherited(
            Element style, Map<String, Element> byId, String element, String attribute, String usual) {
        Element at = style;
        while (at != null) {
            List<Element> said = all(at, element);
            if (!said.isEmpty()) {
                return said.get(0).getAttribute(attribute);
            }
            List<Element> base = all(at, "w:basedOn");
            at = base.isEmpty() ? null : byId.get(base.get(0).getAttribute("w:val"));
        }
        return usual;
    }

    private static Colour colour(String hex, String automatic) {
        return Colour.of(hex.equals("auto") ? automatic : "#" + hex.toLowerCase(Locale.ROOT));
    }

    private void controlsHaveNames() {
        for (Element control : all(document, "w:sdtPr")) {
            if (all(control, "w:alias").stream()
                    .allMatch(name -> name.getAttribute("w:val").isBlank())) {
                problems.add("10.4.1.2 control without name");
            }
        }
    }

    /** A protected document keeps spell checkers and some screen readers out. */
    private void nothingIsLocked() {
        if (!all(settings, "w:documentProtection").isEmpty()) {
            problems.add("the document is protected");
        }
    }
}
