package org.civicreport.findings;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer (RFC 6901) under construction: a step deeper costs one small object, and the text is written only where
 * a finding needs it. A value: immutable, equal by its text.
 *
 * <pre>{@code
 * Pointer measure = Pointer.ROOT.field("coreAreas").item(0).field("measures").item(2);
 * measure.field("lead").toString(); // "/coreAreas/0/measures/2/lead"
 * }</pre>
 */
public final class Pointer {

    /** The whole report. */
    public static final Pointer ROOT = new Pointer(null, "", 0);

    private final @Nullable Pointer parent;
    private final @Nullable String name;
    private final int index;

    private Pointer(@Nullable Pointer parent, @Nullable String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /**
     * Points to a field of the object that this points to.
     *
     * @param field the field's name, not escaped
     * @return the pointer to it
     */
    public Pointer field(String field) {
        return new Pointer(this, Objects.requireNonNull(field, "field"), 0);
    }

    /**
     * Points to an element of the array that this points to.
     *
     * @param position the element's position, counted from 0
     * @return the pointer to it
     * @throws IllegalArgumentException if the position is negative
     */
    public Pointer item(int position) {
        if (position < 0) {
            throw new IllegalArgumentException("positions are counted from 0, but was " + position);
        }
        return new Pointer(this, null, position);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pointer pointer && toString().equals(pointer.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the pointer as RFC 6901 writes it: {@code ~} is {@code ~0} and {@code /} is {@code ~1}. */
    @Override
    public String toString() {
        int depth = 0;
        for (Pointer step = this; step.parent != null; step = step.parent) {
            depth++;
        }
        String[] tokens = new String[depth];
        for (Pointer step = this; step.parent != null; step = step.parent) {
            tokens[--depth] = step.token();
        }
        StringBuilder text = new StringBuilder();
        for (String token : tokens) {
            text.append('/').append(token);
        }
        return text.toString();
    }

    private String token() {
        return name == null ? Integer.toString(index) : name.replace("~", "~0").replace("/", "~1");
    }
}
