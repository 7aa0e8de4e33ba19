package org.civicreport.html.markup;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The memory in which a renderer makes one page after the other. New memory for each page would take as long as all
 * else: it must be cleared before, and no cache of the processor holds it. Up to 4 MiB are kept. Thread-safe: who finds
 * the memory in use gets new one.
 */
public final class PageMemory {

    private final AtomicReference<@Nullable Utf8Sink> idle = new AtomicReference<>();

    /**
     * Begins markup in this memory.
     *
     * @param tags the begin tags
     * @param idPrefix what all ids begin with; ASCII letters, digits and hyphens
     * @return empty markup, to be {@linkplain #takeBack given back} when nobody needs it any more
     */
    public Markup begin(Tags tags, String idPrefix) {
        Utf8Sink sink = idle.getAndSet(null);
        return new Markup(tags, idPrefix, sink == null ? new Utf8Sink() : sink);
    }

    /**
     * Takes the memory of markup back for the next page. That of a rendering that failed needn't come back.
     *
     * @param markup begun here; not used any more
     */
    public void takeBack(Markup markup) {
        Utf8Sink sink = markup.sink;
        sink.clear();
        idle.set(sink);
    }
}
