package org.civicreport.examples.parking;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.civicreport.document.Document;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.Renderer;
import org.civicreport.render.Renderers;

/** Writes one notice in every format for which there is a renderer. */
public final class ParkingOffice {

    private ParkingOffice() {}

    /**
     * Runs the program.
     *
     * @param arguments the folder to write to
     * @throws IOException if the folder can't be made
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Document notice = PermitNotice.of(new ParkingPermit(
                "RSO-P-2026-004711",
                "Alex Öztürk-Lindner",
                "LF-AB 123",
                "Altstadt-Süd",
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2027, 3, 1),
                new BigDecimal("120")));
        Renderers renderers = Renderers.load();
        for (String format : renderers.formats()) {
            Renderer renderer = renderers.get(format);
            Path file = folder.resolve("parkausweis." + renderer.fileExtension());
            renderer.render(notice, Output.file(file), RenderOptions.defaults());
        }
    }
}
