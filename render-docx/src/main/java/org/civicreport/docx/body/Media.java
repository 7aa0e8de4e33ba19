package org.civicreport.docx.body;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.civicreport.docx.packaging.PackageWriter;
import org.civicreport.docx.packaging.RelationshipType;
import org.civicreport.docx.packaging.Relationships;
import org.civicreport.findings.FindingType;
import org.civicreport.render.RasterImage;
import org.civicreport.render.RenderException;
import org.civicreport.render.RenderFindings;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.Theme;

/**
 * The images of a document. They are written before the text, one after the other, so that never more than one is in
 * memory; of each, only its size and relationship are kept.
 */
final class Media {

    private final Map<String, Entry> entries = new HashMap<>();
    private final PackageWriter target;
    private final Relationships relationships;
    private final RenderOptions options;
    private int files;

    private Media(PackageWriter target, Relationships relationships, RenderOptions options) {
        this.target = target;
        this.relationships = relationships;
        this.options = options;
    }

    /** What became of an image. */
    sealed interface Entry {}

    /**
     * It is in the package.
     *
     * @param relationship by which the document refers to it
     * @param width in pixels
     * @param height in pixels
     */
    record Embedded(String relationship, int width, int height) implements Entry {}

    /**
     * It can't be had.
     *
     * @param reason the finding to make
     */
    record Absent(FindingType reason) implements Entry {}

    /** Writes all images of a document, each one once. */
    static Media write(Survey survey, RenderOptions options, PackageWriter target, Relationships relationships) {
        Media media = new Media(target, relationships, options);
        Theme.Logo logo = options.theme().logo();
        if (logo != null) {
            media.get(logo.key());
        }
        survey.images().forEach(media::get);
        return media;
    }

    /** Returns what became of the image with a key. */
    Entry get(String key) {
        Entry known = entries.get(key);
        if (known == null) {
            options.cancellation().check();
            known = resolve(key);
            entries.put(key, known);
        }
        return known;
    }

    private Entry resolve(String key) {
        Optional<byte[]> file;
        try {
            file = options.images().resolve(key);
        } catch (IOException e) {
            file = Optional.empty();
        } catch (RenderException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RenderException("the image resolver failed for '" + key + "': see the cause", e);
        }
        if (file.isEmpty()) {
            return new Absent(RenderFindings.IMAGE_MISSING);
        }
        Optional<RasterImage> image = RasterImage.of(file.get());
        return image.isPresent() ? embed(image.get()) : new Absent(RenderFindings.IMAGE_UNUSABLE);
    }

    private Entry embed(RasterImage image) {
        String file = "media/image" + ++files + "." + image.format().extension();
        target.bytes("word/" + file, image.bytes());
        return new Embedded(relationships.to(RelationshipType.IMAGE, file), image.width(), image.height());
    }
}
