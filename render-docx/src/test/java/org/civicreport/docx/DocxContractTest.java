package org.civicreport.docx;

import org.civicreport.render.Renderer;
import org.civicreport.testkit.RendererContractTest;

/** The Word renderer keeps what every renderer promises. */
class DocxContractTest extends RendererContractTest {

    private final DocxRenderer renderer = new DocxRenderer();

    @Override
    protected Renderer renderer() {
        return renderer;
    }

    @Override
    protected String textOf(byte[] file) {
        return WordText.of(file);
    }

    @Override
    protected String shownTextOf(byte[] file) {
        return WordText.shown(file);
    }
}
