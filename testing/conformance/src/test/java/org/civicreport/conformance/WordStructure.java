package org.civicreport.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Checks of a Word file's text that the Open XML SDK doesn't make, though Word or its readers stumble there. */
final class WordStructure {

    private static final Pattern HEADING = Pattern.compile("Heading([1-9])");
    private static final Pattern REFERENCE = Pattern.compile(" REF (\\S+) .*");

    private final Document document;
    private final List<String> problems = new ArrayList<>();

    private WordStructure(Document document) {
        this.document = document;
    }

    /** The problems of a file, an empty list if it has none. */
    static List<String> check(byte[] docx) throws IOException {
        WordStructure structure = new WordStructure(parse(docx));
        structure.unique("w:bookmarkStart", "w:name");
        structure.unique("w:bookmarkStart", "w:id");
        structure.unique("wp:docPr", "id");
        structure.unique("w:id", "w:val");
        structure.anchorsResolve();
        structure.picturesHaveAlternatives();
        structure.tablesHaveHeads();
        structure.cellsEndInAParagraph();
        structure.tablesStandApart();
        structure.noEmptyParagraphs();
        structure.headingsSkipNoLevel();
        structure.problems.addAll(WordPackage.check(docx));
        structure.problems.addAll(WordLimits.check(docx));
        return structure.problems;
    }

    private static Document parse(byte[] docx) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes(docx, "word/document.xml")));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** One part of a package as text. */
    static String part(byte[] docx, String name) throws IOException {
        return new String(bytes(docx, name), StandardCharsets.UTF_8);
    }

    /** One part of a package as it is. */
    static byte[] bytes(byte[] docx, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
            throw new IOException("the package has no part " + name);
        }
    }

    private List<Element> all(String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private void unique(String element, String attribute) {
        Set<String> seen = new HashSet<>();
        for (Element one : all(element)) {
            if (!seen.add(one.getAttribute(attribute))) {
                problems.add(element + " " + attribute + " twice: " + one.getAttribute(attribute));
            }
        }
    }

    private void anchorsResolve() {
        Set<String> names = new HashSet<>();
        all("w:bookmarkStart").forEach(bookmark -> names.add(bookmark.getAttribute("w:name")));
        for (Element link : all("w:hyperlink")) {
            if (link.hasAttribute("w:anchor") && !names.contains(link.getAttribute("w:anchor"))) {
                problems.add("link to no bookmark: " + link.getAttribute("w:anchor"));
            }
        }
        for (Element instruction : all("w:instrText")) {
            Matcher reference = REFERENCE.matcher(instruction.getTextContent());
            if (reference.matches() && !names.contains(reference.group(1))) {
                problems.add("reference to no bookmark: " + reference.group(1));
            }
        }
    }

    private void picturesHaveAlternatives() {
        for (Element picture : all("wp:docPr")) {
            if (picture.getAttribute("descr").isBlank()) {
                problems.add("picture without alternative: " + picture.getAttribute("name"));
            }
        }
    }

    private void tablesHaveHeads() {
        for (Element table : all("w:tbl")) {
            NodeList heads = ((Element) table.getElementsByTagName("w:tr").item(0)).getElementsByTagName("w:tblHeader");
            if (heads.getLength() == 0) {
                problems.add("table without head: " + table.getTextContent());
            }
        }
    }

    private void cellsEndInAParagraph() {
        for (Element cell : all("w:tc")) {
            if (!cell.getLastChild().getNodeName().equals("w:p")) {
                problems.add("cell that ends in no paragraph: " + cell.getTextContent());
            }
        }
    }

    private void tablesStandApart() {
        for (Element table : all("w:tbl")) {
            Node next = table.getNextSibling();
            while (next != null && next.getNodeName().startsWith("w:bookmark")) {
                next = next.getNextSibling();
            }
            if (next == null || !next.getNodeName().equals("w:p")) {
                problems.add("table without paragraph behind it: " + table.getTextContent());
            }
        }
    }

    private void noEmptyParagraphs() {
        for (Element paragraph : all("w:p")) {
            boolean onlyOneInCell = paragraph.getParentNode().getNodeName().equals("w:tc")
                    && ((Element) paragraph.getParentNode())
                                    .getElementsByTagName("w:p")
                                    .getLength()
                            == 1;
            boolean empty = paragraph.getTextContent().isBlank()
                    && paragraph.getElementsByTagName("w:drawing").getLength() == 0
                    && paragraph.getElementsByTagName("w:numPr").getLength() == 0
                    && !style(paragraph).contains("List");
            if (empty && !onlyOneInCell && !style(paragraph).equals("AfterTable")) {
                problems.add("empty paragraph of style " + style(paragraph));
            }
        }
    }

    private static String style(Element paragraph) {
        NodeList styles = paragraph.getElementsByTagName("w:pStyle");
        return styles.getLength() == 0 ? "" : ((Element) styles.item(0)).getAttribute("w:val");
    }

    private void headingsSkipNoLevel() {
        int before = 0;
        for (Element paragraph : all("w:p")) {
            Matcher heading = HEADING.matcher(style(paragraph));
            if (heading.matches()) {
                int level = Integer.parseInt(heading.group(1));
                if (level > before + 1) {
                    problems.add("heading of level " + level + " after one of " + before);
                }
                before = level;
            }
        }
    }
}
