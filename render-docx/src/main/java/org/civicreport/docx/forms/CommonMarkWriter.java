package org.civicreport.docx.forms;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.civicreport.document.Anchor;
import org.civicreport.docx.forms.Line.Marker;
import org.civicreport.docx.forms.Line.Piece;
import org.civicreport.model.RichText;
import org.civicreport.richtext.RichTextParser;

/**
 * Writes paragraphs as CommonMark. Text is escaped only where it would be read otherwise, so that authors find in their
 * report what was written into the form: each attempt is parsed again and compared.
 */
final class CommonMarkWriter {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#|~&!]");
    private static final Pattern LIKE_MARKER = Pattern.compile("(?m)^([-+=>]|\\d{1,9}(?=[.)]))");

    /** Tables have an anchor each where they are shown; here they are only compared. */
    private static final Anchor TABLE = new Anchor("t");

    private final RichTextParser parser = new RichTextParser();

    /** How marks and text are written in one attempt. */
    private record Manner(boolean escaped, String emphasis, boolean marked, boolean rich) {}

    private static final List<Manner> MANNERS = List.of(
            new Manner(false, "*", true, true),
            new Manner(true, "*", true, true),
            new Manner(true, "_", true, true),
            new Manner(true, "*", false, true));

    /**
     * Writes paragraphs. CommonMark can't emphasise half a word, since there gender forms keep their asterisks: then the
     * whole word is emphasised. Emphasis that can't be expressed even so is left out, text never.
     */
    String rich(List<Line> lines) {
        List<Line> tidy = Line.tidy(lines.stream().map(WholeWords::of).toList());
        for (Manner manner : MANNERS) {
            String text = write(tidy, manner);
            if (BlockLines.of(parser.parse(RichText.of(text), "", () -> TABLE).blocks())
                    .equals(tidy)) {
                return text;
            }
        }
        return write(tidy, MANNERS.get(MANNERS.size() - 1));
    }

    /** Writes paragraphs as plain text in which lists and emphasis keep their marks. */
    static String plain(List<Line> lines) {
        return write(Line.tidy(lines), new Manner(false, "*", true, false));
    }

    private static String write(List<Line> lines, Manner manner) {
        StringBuilder text = new StringBuilder();
        int[] numbers = new int[12];
        int[] widths = new int[12];
        int depth = 0;
        Marker previous = Marker.NONE;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.marker() == Marker.TABLE) {
                int end = i + 1;
                while (end < lines.size() && lines.get(end).marker() == Marker.CELL) {
                    end++;
                }
                text.append(text.isEmpty() ? "" : "\n\n").append(table(lines.subList(i, end), manner));
                i = end - 1;
                depth = 0;
                numbers[0] = 0;
                previous = Marker.NONE;
                continue;
            }
            boolean item = line.marker() == Marker.BULLET || line.marker() == Marker.NUMBER;
            boolean belongs = item || line.marker() == Marker.CONTINUED;
            int level = item ? Math.min(Math.min(line.level(), depth), widths.length - 2) : 0;
            if (!text.isEmpty()) {
                boolean tight = item && previous != Marker.NONE && previous != Marker.QUOTE;
                boolean quoted = line.marker() == Marker.QUOTE && previous == Marker.QUOTE;
                text.append(tight ? "\n" : quoted ? "\n>\n" : "\n\n");
            }
            String first = "";
            int indent = 0;
            if (item) {
                numbers[level] = line.marker() == Marker.NUMBER ? numbers[level] + 1 : 0;
                first = line.marker() == Marker.NUMBER ? numbers[level] + ". " : "- ";
                indent = level == 0 ? 0 : widths[level - 1];
                widths[level] = indent + first.length();
                numbers[level + 1] = 0;
                depth = level + 1;
            } else if (belongs && depth > 0) {
                indent = widths[0];
            } else {
                depth = 0;
                numbers[0] = 0;
            }
            String own = line.marker() == Marker.QUOTE ? "> " : " ".repeat(indent);
            String further = line.marker() == Marker.QUOTE ? "> " : " ".repeat(indent + first.length());
            text.append(own).append(first).append(inline(line, manner).replace("\n", "\n" + further));
            previous = line.marker();
        }
        return text.toString();
    }

    /** The first row is the head, since CommonMark knows no table without one; plain text needs no line below it. */
    private static String table(List<Line> cells, Manner manner) {
        StringBuilder text = new StringBuilder();
        int columns = 0;
        for (Line cell : cells) {
            boolean head = text.indexOf("\n") < 0;
            if (cell.level() == 0 && head && columns > 0 && manner.rich()) {
                text.append("\n|").append("---|".repeat(columns));
            }
            columns = head ? Math.max(columns, cell.level() + 1) : columns;
            text.append(cell.level() > 0 ? " " : text.isEmpty() ? "| " : "\n| ");
            text.append(inline(cell, manner)).append(" |");
        }
        return text.toString();
    }

    private static String inline(Line line, Manner manner) {
        String text = line.pieces().stream().map(piece -> piece(piece, manner)).collect(Collectors.joining());
        return manner.escaped() ? LIKE_MARKER.matcher(text).replaceAll(CommonMarkWriter::escapedMarker) : text;
    }

    private static String escapedMarker(MatchResult marker) {
        boolean number = Character.isDigit(marker.group().charAt(0));
        return Matcher.quoteReplacement(number ? marker.group() + "\\" : "\\" + marker.group());
    }

    private static String piece(Piece piece, Manner manner) {
        String text = manner.escaped() ? SPECIAL.matcher(piece.text()).replaceAll("\\\\$0") : piece.text();
        text = manner.rich() ? text.replace("\n", "\\\n") : text;
        if (!manner.marked() || piece.text().isBlank()) {
            return text;
        }
        String marks = (piece.strong() ? "**" : "") + (piece.emphasised() ? manner.emphasis() : "");
        String marked = marks + text + new StringBuilder(marks).reverse();
        return piece.href().isEmpty() ? marked : "[" + marked + "](" + destination(piece.href()) + ")";
    }

    private static String destination(String href) {
        return href.matches("[^\\s()<>\\\\]+")
                ? href
                : "<" + href.replace("<", "%3C").replace(">", "%3E") + ">";
    }
}
