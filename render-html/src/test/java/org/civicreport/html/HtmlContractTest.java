package org.civicreport.html;

import org.civicreport.render.Renderer;
import org.civicreport.testkit.RendererContractTest;

/** The HTML renderer keeps what every renderer promises. */
class HtmlContractTest extends RendererContractTest {

    private final HtmlRenderer renderer = new HtmlRenderer();

    @Override
    protected Renderer renderer() {
        return renderer;
    }

    @Override
    protected String textOf(byte[] file) {
        return StrictPage.of(file).text();
    }

    @Override
    protected String shownTextOf(byte[] file) {
        return StrictPage.of(file).shownText();
    }
}
