package org.civicreport.benchmarks;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.xmlgraphics.util.MimeConstants;
import org.civicreport.document.Document;
import org.civicreport.pdf.PdfRenderer;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;

/** Makes the measured document a tagged, archivable PDF, with the same face everywhere. */
interface PdfPeer {

    /** Writes the file. */
    void render(Document document, OutputStream out) throws Exception;

    /** Returns a peer by its name. */
    static PdfPeer named(String name) throws Exception {
        switch (name) {
            case "civicreport":
                PdfRenderer renderer = new PdfRenderer();
                return (document, out) -> renderer.render(document, Output.stream(out), RenderOptions.defaults());
            case "openhtmltopdf":
                return openHtmlToPdf(faces());
            case "fop":
                return fop(faces());
            default:
                throw new IllegalArgumentException("no peer is named " + name);
        }
    }

    private static PdfPeer openHtmlToPdf(List<Path> faces) {
        File regular = faces.get(0).toFile();
        File bold = faces.get(1).toFile();
        return (document, out) -> {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
            builder.useFont(regular, "Noto");
            builder.useFont(bold, "Noto", 700, FontStyle.NORMAL, true);
            builder.withHtmlContent(new HtmlContent().of(document), null);
            builder.toStream(out);
            builder.run();
        };
    }

    private static PdfPeer fop(List<Path> faces) throws Exception {
        String configuration = "<fop version=\"1.0\"><accessibility>true</accessibility><renderers>"
                + "<renderer mime=\"application/pdf\"><pdf-a-mode>PDF/A-3a</pdf-a-mode>"
                + "<pdf-ua-mode>PDF/UA-1</pdf-ua-mode><fonts>" + fopFont(faces.get(0), "normal")
                + fopFont(faces.get(1), "bold") + "</fonts></renderer></renderers></fop>";
        FopFactory factory = new FopFactoryBuilder(
                        Objects.requireNonNull(faces.get(0).getParent(), "faces lie in a folder")
                                .toUri())
                .setConfiguration(new DefaultConfigurationBuilder()
                        .build(new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8))))
                .build();
        return (document, out) -> {
            FOUserAgent agent = factory.newFOUserAgent();
            agent.setTitle(document.title());
            Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent, out);
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(
                            new StreamSource(new StringReader(new FoContent().of(document))),
                            new SAXResult(fop.getDefaultHandler()));
        };
    }

    private static String fopFont(Path face, String weight) {
        return "<font embed-url=\"" + face.toUri() + "\"><font-triplet name=\"Noto\" style=\"normal\" weight=\""
                + weight + "\"/></font>";
    }

    /** Copies the faces to where the peers can read them: regular and bold. */
    static List<Path> faces() throws Exception {
        Path folder = Files.createTempDirectory("faces");
        for (String name : List.of("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")) {
            try (InputStream in = PdfRenderer.class.getResourceAsStream("/org/civicreport/pdf/text/" + name)) {
                Files.copy(Objects.requireNonNull(in, name), folder.resolve(name));
            }
            folder.resolve(name).toFile().deleteOnExit();
        }
        folder.toFile().deleteOnExit();
        return List.of(folder.resolve("NotoSans-Regular.ttf"), folder.resolve("NotoSans-Bold.ttf"));
    }
}
