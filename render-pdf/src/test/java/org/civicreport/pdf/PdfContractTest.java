package org.civicreport.pdf;

import org.civicreport.render.Renderer;
import org.civicreport.testkit.RendererContractTest;

/** The PDF renderer keeps what every renderer promises. */
class PdfContractTest extends RendererContractTest {

    private final PdfRenderer renderer = new PdfRenderer();

    @Override
    protected Renderer renderer() {
        return renderer;
    }

    @Override
    protected String textOf(byte[] file) {
        return StructureText.of(file);
    }

    @Override
    protected String shownTextOf(byte[] file) {
        return StructureText.shown(file);
    }
}
