package org.civicreport.benchmarks;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.xmlgraphics.util.MimeConstants;
import org.civicreport.document.Document;
import org.civicreport.pdf.PdfRenderer;
import org.civicreport.pdf.layout.Layout;
import org.civicreport.pdf.text.FontLibrary;
import org.civicreport.pdf.writing.PdfFile;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.text.Hyphenation;

/**
 * Who makes PDF files, tagged and with the same faces, and two floors below this library: writing a layout that is there
 * already, and deflating what the file consists of. The peers' markup is there before they begin.
 */
final class PdfPeers {

    static final String REPLAY = "replay";
    static final String DEFLATE = "deflate";
    static final String TYPST = "typst";
    static final List<String> NAMES = List.of("civicreport", REPLAY, DEFLATE, "openhtmltopdf", "fop");

    /** As in the library; see its {@code ObjectSink}. */
    private static final int LEVEL = 4;

    private PdfPeers() {}

    static Peer of(String name, Document document) throws Exception {
        return switch (name) {
            case "civicreport" -> civicreport(document);
            case REPLAY -> replay(document);
            case DEFLATE -> deflate(document);
            case "openhtmltopdf" -> openHtmlToPdf(document, Faces.copied());
            case "fop" -> fop(document, Faces.copied());
            case TYPST -> Typst.running(document, Faces.copied());
            default -> throw new IllegalArgumentException("no peer is named " + name);
        };
    }

    private static Peer civicreport(Document document) {
        PdfRenderer renderer = new PdfRenderer();
        return out -> renderer.render(document, Output.stream(out), RenderOptions.defaults());
    }

    private static Peer replay(Document document) {
        FontLibrary fonts = new FontLibrary();
        Layout layout = Layout.of(document, RenderOptions.defaults(), fonts, new Hyphenation(), PdfFile::isShowable);
        return out -> PdfFile.write(document, layout, fonts, RenderOptions.defaults(), out);
    }

    private static Peer deflate(Document document) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        civicreport(document).write(file);
        List<byte[]> streams = new ArrayList<>();
        try (PDDocument parsed = Loader.loadPDF(file.toByteArray())) {
            for (COSObjectKey key : parsed.getDocument().getXrefTable().keySet()) {
                if (parsed.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    streams.add(stream.createInputStream().readAllBytes());
                }
            }
        }
        return out -> deflate(streams, out);
    }

    private static void deflate(List<byte[]> streams, OutputStream out) throws Exception {
        Deflater deflater = new Deflater(LEVEL);
        byte[] chunk = new byte[1 << 13];
        for (byte[] stream : streams) {
            deflater.reset();
            deflater.setInput(stream);
            deflater.finish();
            while (!deflater.finished()) {
                out.write(chunk, 0, deflater.deflate(chunk));
            }
        }
        deflater.end();
    }

    private static Peer openHtmlToPdf(Document document, Faces faces) {
        XRLog.setLoggingEnabled(false);
        String markup = new PagedHtmlContent().of(document);
        return out -> {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
            builder.useFont(faces.regular().toFile(), "Noto");
            builder.useFont(faces.bold().toFile(), "Noto", 700, FontStyle.NORMAL, true);
            builder.withHtmlContent(markup, null);
            builder.toStream(out);
            builder.run();
        };
    }

    private static Peer fop(Document document, Faces faces) throws Exception {
        String markup = new FoContent().of(document);
        String configuration = "<fop version=\"1.0\"><accessibility>true</accessibility><renderers>"
                + "<renderer mime=\"application/pdf\"><pdf-a-mode>PDF/A-3a</pdf-a-mode>"
                + "<pdf-ua-mode>PDF/UA-1</pdf-ua-mode><fonts>" + fopFont(faces.regular(), "normal")
                + fopFont(faces.bold(), "bold") + "</fonts></renderer></renderers></fop>";
        FopFactory factory = new FopFactoryBuilder(faces.folder().toUri())
                .setConfiguration(new DefaultConfigurationBuilder()
                        .build(new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8))))
                .build();
        return out -> {
            FOUserAgent agent = factory.newFOUserAgent();
            agent.setTitle(document.title());
            Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent, out);
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new StreamSource(new StringReader(markup)), new SAXResult(fop.getDefaultHandler()));
        };
    }

    private static String fopFont(Path face, String weight) {
        return "<font embed-url=\"" + face.toUri() + "\"><font-triplet name=\"Noto\" style=\"normal\" weight=\""
                + weight + "\"/></font>";
    }
}
