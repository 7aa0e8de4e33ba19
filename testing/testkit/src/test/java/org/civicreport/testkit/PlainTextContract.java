package org.civicreport.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.civicreport.render.Renderer;
import org.civicreport.source.Source;
import org.civicreport.source.SourceReader;

/** The contract for the plain-text renderer with a fault, or none. */
abstract class PlainTextContract extends RendererContractTest {

    private final Renderer renderer;

    PlainTextContract(Fault fault) {
        renderer = new PlainTextRenderer(fault);
    }

    @Override
    protected Renderer renderer() {
        return renderer;
    }

    @Override
    protected String textOf(byte[] file) {
        return content(file).replaceAll(PlainTextRenderer.MARK_BEGIN + "[^" + PlainTextRenderer.MARK_END + "]*.", "");
    }

    @Override
    protected String shownTextOf(byte[] file) {
        return content(file);
    }

    @Override
    protected SourceReader sourceReader() {
        return new PlainTextSourceReader();
    }

    private static String content(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        int source = text.indexOf(PlainTextRenderer.SOURCE);
        return source < 0 ? text : text.substring(0, source);
    }

    private static final class PlainTextSourceReader implements SourceReader {

        @Override
        public String format() {
            return "txt";
        }

        @Override
        public boolean recognises(byte[] file) {
            return true;
        }

        @Override
        public Optional<Source> read(byte[] file) {
            String text = new String(file, StandardCharsets.UTF_8);
            int source = text.indexOf(PlainTextRenderer.SOURCE);
            return source < 0
                    ? Optional.empty()
                    : Optional.of(new Source(
                            "report.json",
                            "application/json",
                            Base64.getDecoder().decode(text.substring(source + 1))));
        }
    }
}
