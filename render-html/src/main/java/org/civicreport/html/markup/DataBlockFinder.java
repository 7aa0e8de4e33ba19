package org.civicreport.html.markup;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicreport.source.Source;
import org.civicreport.source.SourceException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the data block in a page. Text of a document can't be mistaken for it, since the renderer escapes {@code <}. What
 * is read is never larger than the page, and the time grows linearly with it.
 */
public final class DataBlockFinder {

    private static final byte[] BEGIN = "<script ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "</script".getBytes(StandardCharsets.US_ASCII);

    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z0-9-]++)=\"([^\"]*+)\"");

    private final byte[] page;

    /**
     * Makes a finder.
     *
     * @param page the whole page in UTF-8; not changed
     */
    public DataBlockFinder(byte[] page) {
        this.page = page;
    }

    /**
     * Returns the source that the page carries.
     *
     * @return the source, or nothing if there is no data block of ours
     * @throws SourceException if there are two, or one that is damaged
     */
    public Optional<Source> find() {
        Source found = null;
        for (int at = indexOf(BEGIN, 0); at >= 0; at = indexOf(BEGIN, at + 1)) {
            Map<String, String> attributes = attributes(at);
            if (!attributes.getOrDefault("id", "").endsWith(DataBlock.ID)) {
                continue;
            }
            if (found != null) {
                throw new SourceException("the page has two data blocks of the same id; render the report again");
            }
            found = read(attributes, endOfTag(at) + 1);
        }
        return Optional.ofNullable(found);
    }

    private Source read(Map<String, String> attributes, int begin) {
        int end = indexOf(END, begin);
        if (end < 0) {
            throw new SourceException("the page ends within its data block; get the whole file");
        }
        byte[] content = new byte[end - begin];
        System.arraycopy(page, begin, content, 0, content.length);
        return DataBlock.read(
                needed(attributes, "type"),
                needed(attributes, DataBlock.NAME),
                attributes.get(DataBlock.MEDIA_TYPE),
                needed(attributes, DataBlock.DIGEST),
                content);
    }

    private static String needed(Map<String, String> attributes, String name) {
        @Nullable String value = attributes.get(name);
        if (value == null) {
            throw new SourceException("the page's data block has lost its attribute " + name + "; render it again");
        }
        return value;
    }

    private Map<String, String> attributes(int tag) {
        int end = endOfTag(tag);
        Map<String, String> attributes = new HashMap<>();
        if (end >= 0) {
            Matcher matcher = ATTRIBUTE.matcher(new String(page, tag, end - tag, StandardCharsets.UTF_8));
            while (matcher.find()) {
                attributes.put(matcher.group(1), unescaped(matcher.group(2)));
            }
        }
        return attributes;
    }

    private static String unescaped(String value) {
        return value.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** Returns where a begin tag ends, or -1 if another one begins before: then it is none of ours, which escape it. */
    private int endOfTag(int tag) {
        for (int i = tag + 1; i < page.length; i++) {
            if (page[i] == '>' || page[i] == '<') {
                return page[i] == '>' ? i : -1;
            }
        }
        return -1;
    }

    private int indexOf(byte[] wanted, int from) {
        outer:
        for (int i = from; i <= page.length - wanted.length; i++) {
            for (int j = 0; j < wanted.length; j++) {
                if (page[i + j] != wanted[j]) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }
}
