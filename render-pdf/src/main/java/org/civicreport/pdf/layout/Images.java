package org.civicreport.pdf.layout;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.civicreport.findings.FindingType;
import org.civicreport.render.ImageResolver;
import org.civicreport.render.RasterImage;
import org.civicreport.render.RenderException;
import org.civicreport.render.RenderFindings;

/** Asks the resolver once for each image and keeps those that can be shown. */
final class Images {

    private final ImageResolver resolver;
    private final Predicate<RasterImage> showable;
    private final Map<String, RasterImage> usable = new LinkedHashMap<>();
    private final Map<String, FindingType> problems = new LinkedHashMap<>();

    Images(ImageResolver resolver, Predicate<RasterImage> showable) {
        this.resolver = resolver;
        this.showable = showable;
    }

    Optional<RasterImage> find(String key) {
        if (!usable.containsKey(key) && !problems.containsKey(key)) {
            resolve(key);
        }
        return Optional.ofNullable(usable.get(key));
    }

    /** Returns why an image that was asked for can't be shown. */
    FindingType problem(String key) {
        return problems.getOrDefault(key, RenderFindings.IMAGE_UNUSABLE);
    }

    Map<String, RasterImage> usable() {
        return usable;
    }

    private void resolve(String key) {
        Optional<byte[]> file;
        try {
            file = Objects.requireNonNull(resolver.resolve(key), "gave null instead of an empty Optional");
        } catch (IOException e) {
            file = Optional.empty();
        } catch (RenderException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RenderException("the image resolver failed at '" + key + "'; it may throw IOException only", e);
        }
        if (file.isEmpty()) {
            problems.put(key, RenderFindings.IMAGE_MISSING);
            return;
        }
        RasterImage.of(file.get())
                .filter(showable)
                .ifPresentOrElse(
                        image -> usable.put(key, image), () -> problems.put(key, RenderFindings.IMAGE_UNUSABLE));
    }
}
