package org.civicreport.examples.markdown;

import org.civicreport.render.Renderer;
import org.civicreport.testkit.RendererContractTest;

/** The Markdown renderer keeps what every renderer promises. */
class MarkdownContractTest extends RendererContractTest {

    private final MarkdownRenderer renderer = new MarkdownRenderer();

    @Override
    protected Renderer renderer() {
        return renderer;
    }

    @Override
    protected String textOf(byte[] file) {
        return MarkdownReader.textOf(file);
    }

    @Override
    protected String shownTextOf(byte[] file) {
        return MarkdownReader.shownTextOf(file);
    }
}
