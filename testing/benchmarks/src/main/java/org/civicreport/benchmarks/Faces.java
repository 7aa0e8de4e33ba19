package org.civicreport.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.civicreport.pdf.PdfRenderer;

/**
 * The library's faces as files, as its peers read them, so that all write with the same ones.
 *
 * @param folder where they lie
 * @param regular the upright one
 * @param bold the bold one
 */
record Faces(Path folder, Path regular, Path bold) {

    static Faces copied() throws IOException {
        Path folder = Files.createTempDirectory("faces");
        folder.toFile().deleteOnExit();
        for (String name : List.of("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")) {
            try (InputStream in = PdfRenderer.class.getResourceAsStream("/org/civicreport/pdf/text/" + name)) {
                Files.copy(Objects.requireNonNull(in, name), folder.resolve(name));
            }
            folder.resolve(name).toFile().deleteOnExit();
        }
        return new Faces(folder, folder.resolve("NotoSans-Regular.ttf"), folder.resolve("NotoSans-Bold.ttf"));
    }
}
