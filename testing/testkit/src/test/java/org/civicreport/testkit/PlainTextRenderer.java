package org.civicreport.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.civicreport.document.Document;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.render.Output;
import org.civicreport.render.RenderCancelledException;
import org.civicreport.render.RenderException;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.RenderResult;
import org.civicreport.render.Renderer;
import org.civicreport.source.Source;

/**
 * The simplest renderer that keeps the contract, in so many lines; and, given a fault, one that doesn't. Generated marks
 * stand between U+0001 and U+0002, the source behind U+0003: no document's text can hold them.
 */
final class PlainTextRenderer implements Renderer {

    static final char MARK_BEGIN = '\u0001';
    static final char MARK_END = '\u0002';
    static final char SOURCE = '\u0003';

    private final Fault fault;
    private final StringBuilder shared = new StringBuilder();
    private int renderings;

    PlainTextRenderer(Fault fault) {
        this.fault = fault;
    }

    @Override
    public String format() {
        return fault == Fault.SHOUTS ? "Plain Text!" : "txt";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public RenderResult render(Document document, Output output, RenderOptions options) {
        List<Finding> findings = new ArrayList<>();
        byte[] file = file(document, options, output, findings);
        write(output, file);
        return new RenderResult(Findings.of(findings));
    }

    private byte[] file(Document document, RenderOptions options, Output output, List<Finding> findings) {
        StringBuilder text = fault == Fault.SHARES_STATE ? shared : new StringBuilder();
        text.setLength(0);
        PlainTextBlocks blocks = new PlainTextBlocks(document, options, text, findings, fault);
        if (fault == Fault.LEAVES_HALF_A_FILE || fault == Fault.LEAVES_HALF_A_FILE_FOR_LISTENERS) {
            write(output, new byte[] {'h', 'a', 'l', 'f'});
        }
        try {
            blocks.write();
            if (fault == Fault.SHARES_STATE) {
                waitForOthers();
            }
        } catch (RenderCancelledException e) {
            if (fault == Fault.LOSES_INTERRUPT) {
                Thread.interrupted();
            }
            throw e;
        } catch (RenderException e) {
            throw e;
        } catch (RuntimeException e) {
            if (fault == Fault.LETS_FOREIGN_EXCEPTIONS_OUT) {
                throw e;
            }
            throw new RenderException("an image resolver or listener of the application failed: see the cause", e);
        }
        addSurroundings(text, document, output);
        addSource(text, document);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Makes sure that threads meet. */
    private static void waitForOthers() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void addSurroundings(StringBuilder text, Document document, Output output) {
        String extra = switch (fault) {
            case COUNTS_ON -> Integer.toString(renderings++);
            case NAMES_THE_THREAD -> Thread.currentThread().getName();
            case USES_IDENTITY -> Integer.toString(System.identityHashCode(document.title()));
            case KNOWS_ITS_OUTPUT -> output.getClass().getName();
            case USES_LOCALE -> "TITLE".toLowerCase(Locale.getDefault());
            case USES_ZONE -> TimeZone.getDefault().getID();
            case USES_LINE_END -> System.getProperty("line.separator");
            default -> "";
        };
        text.append(MARK_BEGIN).append(extra).append(MARK_END);
    }

    private void addSource(StringBuilder text, Document document) {
        Source source = document.source();
        if (source == null || fault == Fault.LOSES_SOURCE) {
            return;
        }
        byte[] bytes = fault == Fault.CHANGES_SOURCE
                ? new String(source.bytes(), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8)
                : source.bytes();
        text.append(SOURCE).append(Base64.getEncoder().encodeToString(bytes));
    }

    private void write(Output output, byte[] file) {
        try {
            output.write(stream -> stream.write(file));
        } catch (RenderException e) {
            if (fault == Fault.LOSES_CAUSE) {
                throw new RenderException("the stream failed", new IOException("somehow"));
            }
            boolean hidden = fault == Fault.SWALLOWS_FAILURE
                    || fault == Fault.HIDES_UNWRITABLE_PLACES && e.getCause() instanceof FileSystemException;
            if (!hidden) {
                throw e;
            }
        }
    }
}
