package org.civicreport.document;

import java.util.List;
import java.util.Locale;

/**
 * What may stand inside what, and how deep. Every node's constructor asks here, so a tree that breaks a rule can't be
 * built. The cap on depth also keeps every recursion over a tree, in any renderer, from overflowing the stack.
 */
final class Containment extends TreeWalker {

    /** How many blocks can stand inside each other; far beyond what a reader could follow. */
    static final int DEEPEST_BLOCK = 48;

    /** How many inlines can stand inside each other. */
    static final int DEEPEST_INLINE = 24;

    private final String owner;
    private final boolean sections;
    private final boolean tables;
    private final boolean links;
    private final boolean notes;
    private int sectionDepth;
    private int blockDepth;
    private int inlineDepth;

    private Containment(String owner, boolean sections, boolean tables, boolean links, boolean notes) {
        this.owner = owner;
        this.sections = sections;
        this.tables = tables;
        this.links = links;
        this.notes = notes;
    }

    static List<Block> documentContent(List<Block> blocks) {
        return sectionContent("a document", 0, blocks);
    }

    static List<Block> sectionContent(List<Block> blocks) {
        return sectionContent("a section", 1, blocks);
    }

    static List<Block> divisionContent(List<Block> blocks) {
        return notEmpty("a division", sectionContent("a division", 0, blocks));
    }

    private static List<Block> sectionContent(String owner, int sectionDepth, List<Block> blocks) {
        List<Block> copy = List.copyOf(blocks);
        Containment check = new Containment(owner, true, true, true, true);
        check.sectionDepth = sectionDepth;
        check.walkBlocks(copy);
        return copy;
    }

    static List<Block> flowContent(String owner, List<Block> blocks) {
        List<Block> copy = notEmpty(owner, blocks);
        new Containment(owner, false, true, true, true).walkBlocks(copy);
        return copy;
    }

    static List<Block> cellContent(List<Block> blocks) {
        List<Block> copy = List.copyOf(blocks);
        new Containment("a cell", false, false, true, true).walkBlocks(copy);
        return copy;
    }

    static List<Inline> inlines(String owner, List<Inline> inlines) {
        List<Inline> copy = notEmpty(owner, inlines);
        new Containment(owner, false, false, true, true).walkInlines(copy);
        return copy;
    }

    static List<Inline> visibleInlines(String owner, List<Inline> inlines) {
        List<Inline> copy = inlines(owner, inlines);
        if (PlainText.isBlank(PlainText.of(copy))) {
            throw new IllegalArgumentException(owner + " has no visible text");
        }
        return copy;
    }

    /** A heading comes again in contents and bookmarks, where a note or link would be read, or counted, twice. */
    static List<Inline> heading(List<Inline> inlines) {
        List<Inline> copy = visibleInlines("a heading", inlines);
        new Containment("a heading", false, false, false, false).walkInlines(copy);
        return copy;
    }

    static List<Inline> linkText(List<Inline> inlines) {
        List<Inline> copy = visibleInlines("a link", inlines);
        new Containment("a link", false, false, false, false).walkInlines(copy);
        return copy;
    }

    static List<Inline> noteText(List<Inline> inlines) {
        List<Inline> copy = visibleInlines("a note", inlines);
        new Containment("a note", false, false, true, false).walkInlines(copy);
        return copy;
    }

    static <T> List<T> notEmpty(String owner, List<T> list) {
        List<T> copy = List.copyOf(list);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException(owner + " is never empty");
        }
        return copy;
    }

    static String notBlank(String what, String text) {
        if (PlainText.isBlank(text)) {
            throw new IllegalArgumentException(what + " is never blank");
        }
        return text;
    }

    static void language(Locale language) {
        if (language.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("a language is needed, but the locale has none");
        }
    }

    private void refuse(String what) {
        throw new IllegalArgumentException(owner + " can't contain " + what);
    }

    @Override
    public void walkBlocks(List<Block> blocks) {
        if (++blockDepth > DEEPEST_BLOCK) {
            throw new IllegalArgumentException("blocks stand at most " + DEEPEST_BLOCK + " deep inside each other");
        }
        super.walkBlocks(blocks);
        blockDepth--;
    }

    @Override
    public void walkInlines(List<Inline> inlines) {
        if (++inlineDepth > DEEPEST_INLINE) {
            throw new IllegalArgumentException("inlines stand at most " + DEEPEST_INLINE + " deep inside each other");
        }
        super.walkInlines(inlines);
        inlineDepth--;
    }

    @Override
    public Void visit(Section section) {
        if (!sections) {
            refuse("a section");
        }
        if (++sectionDepth > Section.DEEPEST) {
            throw new IllegalArgumentException("sections stand at most " + Section.DEEPEST + " deep inside each other");
        }
        super.visit(section);
        sectionDepth--;
        return null;
    }

    @Override
    public Void visit(Table table) {
        if (!tables) {
            refuse("a table");
        }
        return super.visit(table);
    }

    @Override
    public Void visit(Chart chart) {
        if (!tables) {
            refuse("a chart");
        }
        return super.visit(chart);
    }

    @Override
    public Void visit(Division division) {
        if (!sections && division.role() == Division.Role.TITLE_PAGE) {
            refuse("a title page");
        }
        return super.visit(division);
    }

    @Override
    public Void visit(Paragraph paragraph) {
        if (!sections && paragraph.role() == Paragraph.Role.TITLE) {
            refuse("the document's title");
        }
        return super.visit(paragraph);
    }

    @Override
    public Void visit(Contents contents) {
        if (!sections) {
            refuse("contents");
        }
        return super.visit(contents);
    }

    @Override
    public Void visit(PageBreak pageBreak) {
        if (!sections) {
            refuse("a page break");
        }
        return super.visit(pageBreak);
    }

    @Override
    public Void visit(ExtensionBlock extension) {
        notEmpty("the fallback of '" + extension.name() + "'", extension.fallback());
        return super.visit(extension);
    }

    @Override
    public Void visit(ExtensionInline extension) {
        notEmpty("the fallback of '" + extension.name() + "'", extension.fallback());
        return super.visit(extension);
    }

    @Override
    public Void visit(Link link) {
        if (!links) {
            refuse("a link");
        }
        return super.visit(link);
    }

    @Override
    public Void visit(CrossReference reference) {
        if (!links) {
            refuse("a cross reference");
        }
        return super.visit(reference);
    }

    @Override
    public Void visit(Note note) {
        if (!notes) {
            refuse("a note");
        }
        return super.visit(note);
    }
}
