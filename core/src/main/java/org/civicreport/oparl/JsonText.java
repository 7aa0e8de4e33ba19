package org.civicreport.oparl;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Maps, lists, texts, numbers and truth values as indented JSON (RFC 8259). */
final class JsonText {

    private static final char FIRST_PRINTABLE = 0x20;

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String of(Object value) {
        JsonText text = new JsonText();
        text.value(value, 0);
        return text.out.append('\n').toString();
    }

    private void value(Object value, int depth) {
        if (value instanceof Map<?, ?> object) {
            object(object, depth);
        } else if (value instanceof List<?> list) {
            list(list, depth);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            string(value.toString());
        }
    }

    private void object(Map<?, ?> object, int depth) {
        String mark = "{";
        for (Map.Entry<?, ?> member : object.entrySet()) {
            out.append(mark);
            line(depth + 1);
            string(String.valueOf(member.getKey()));
            out.append(": ");
            value(member.getValue(), depth + 1);
            mark = ",";
        }
        end(object.isEmpty(), "{", '}', depth);
    }

    private void list(List<?> list, int depth) {
        String mark = "[";
        for (Object item : list) {
            out.append(mark);
            line(depth + 1);
            value(item, depth + 1);
            mark = ",";
        }
        end(list.isEmpty(), "[", ']', depth);
    }

    private void end(boolean empty, String open, char close, int depth) {
        if (empty) {
            out.append(open);
        } else {
            line(depth);
        }
        out.append(close);
    }

    private void line(int depth) {
        out.append('\n').append("  ".repeat(depth));
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < FIRST_PRINTABLE || c == '\u2028' || c == '\u2029') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
