package org.civicreport.compare;

import java.io.Serializable;
import java.util.Objects;
import java.util.SortedMap;
import org.civicreport.model.CoreArea;
import org.civicreport.model.RichText;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of a core area (Kernbereich, Handlungsfeld).
 *
 * @param key its key
 * @param title its title
 * @param parent the key of the area above, or null
 * @param texts its running texts by path, sorted: introduction, excerpt, goals
 */
public record AreaState(String key, String title, @Nullable String parent, SortedMap<String, RichText> texts)
        implements Serializable {

    /** Checks that nothing required is null and copies the texts. */
    public AreaState {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
        texts = RunningTexts.copy(texts);
    }

    static AreaState of(CoreArea area) {
        return new AreaState(area.key(), area.title(), area.parent(), RunningTexts.of(area));
    }

    /** {@return whether it is called and stands as another; texts may differ} */
    boolean isPlacedAs(AreaState other) {
        return title.equals(other.title) && Objects.equals(parent, other.parent);
    }

    AreaState placed(String newTitle, @Nullable String newParent) {
        return new AreaState(key, newTitle, newParent, texts);
    }

    AreaState withText(String path, @Nullable RichText text) {
        return new AreaState(key, title, parent, RunningTexts.with(texts, path, text));
    }
}
