package org.civicreport.compose;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civicreport.document.Anchor;

/** The anchors of one document: each there once, and known by the place of the report that it shows. */
final class AnchorNames {

    private static final int LONGEST = 39;

    private final Set<Anchor> anchors = new HashSet<>();
    private final Map<String, Integer> namesakes = new HashMap<>();
    private final Map<String, Anchor> byPointer = new HashMap<>();
    private final Map<Anchor, String> origins = new HashMap<>();

    /** A new anchor for what stands at a JSON Pointer, by a wished name, which is brought into form and made unique. */
    Anchor add(String name, String pointer) {
        String base = form(name);
        Anchor anchor = new Anchor(base);
        while (!anchors.add(anchor)) {
            String suffix = "_" + namesakes.merge(base, 2, (count, first) -> count + 1);
            anchor = new Anchor(base.substring(0, Math.min(base.length(), LONGEST - suffix.length())) + suffix);
        }
        origins.put(anchor, pointer);
        byPointer.putIfAbsent(pointer, anchor);
        return anchor;
    }

    private static String form(String name) {
        StringBuilder form = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean fits = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            form.append(fits ? c : '_');
        }
        if (form.isEmpty() || !(form.charAt(0) >= 'a' && form.charAt(0) <= 'z')) {
            form.insert(0, 'x');
        }
        return form.substring(0, Math.min(form.length(), LONGEST));
    }

    /** The first anchor for what stands at a JSON Pointer. */
    Optional<Anchor> of(String pointer) {
        return Optional.ofNullable(byPointer.get(pointer));
    }

    /** The JSON Pointer that each anchor comes from. */
    Map<Anchor, String> origins() {
        return Collections.unmodifiableMap(origins);
    }
}
