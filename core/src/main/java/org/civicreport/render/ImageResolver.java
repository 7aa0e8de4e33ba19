package org.civicreport.render;

import java.io.IOException;
import java.util.Optional;

/**
 * Gives renderers the bytes of images. The library opens no file and no address itself: an application decides where
 * images come from, and which ones. Called on the rendering thread, for one key perhaps more than once; a resolver that
 * several renderings share has to be thread-safe.
 */
@FunctionalInterface
public interface ImageResolver {

    /**
     * Returns an image file's bytes, PNG or JPEG.
     *
     * @param key the key that the document's image has
     * @return the bytes, or nothing if there is no such image: then its alternative is shown and a finding made
     * @throws IOException if the image is there but can't be read: likewise
     */
    Optional<byte[]> resolve(String key) throws IOException;

    /** {@return a resolver without images} */
    static ImageResolver none() {
        return key -> Optional.empty();
    }
}
