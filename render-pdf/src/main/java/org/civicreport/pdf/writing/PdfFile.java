package org.civicreport.pdf.writing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.civicreport.document.Document;
import org.civicreport.document.Metadata;
import org.civicreport.pdf.layout.Layout;
import org.civicreport.pdf.layout.Page;
import org.civicreport.pdf.text.FontLibrary;
import org.civicreport.render.RasterImage;
import org.civicreport.render.RenderOptions;
import org.jspecify.annotations.Nullable;

/** A PDF file in memory, made from a layout; closed when it has been saved. */
public final class PdfFile implements AutoCloseable {

    private static final String PRODUCER = "civicreport";
    private static final float VERSION = 1.7f;
    private static final int COMPONENTS = 3;

    private final PDDocument file = new PDDocument();
    private final Document document;
    private final Layout layout;
    private final MessageDigest digest = sha256();

    private PdfFile(Document document, Layout layout) {
        this.document = document;
        this.layout = layout;
    }

    /**
     * Makes the file.
     *
     * @param document what it says about itself, and its source
     * @param layout its pages
     * @param library its fonts
     * @param options progress and cancellation
     * @return the file
     * @throws IOException if a font or image can't be embedded
     */
    public static PdfFile of(Document document, Layout layout, FontLibrary library, RenderOptions options)
            throws IOException {
        PdfFile made = new PdfFile(document, layout);
        try {
            made.build(library, options);
            return made;
        } catch (IOException | RuntimeException e) {
            made.close();
            throw e;
        }
    }

    /**
     * Tells whether an image can stand in a file that keeps the standards.
     *
     * @param image an image whose header is sound
     */
    public static boolean isShowable(RasterImage image) {
        return Images.isShowable(image);
    }

    /**
     * Writes the file.
     *
     * @param stream gets the bytes
     * @throws IOException if the stream throws it
     */
    public void save(OutputStream stream) throws IOException {
        file.save(stream);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void build(FontLibrary library, RenderOptions options) throws IOException {
        List<PDPage> pages = addPages();
        MarkedContent marked = new MarkedContent(layout.structure().owners().size());
        Destinations destinations = new Destinations(layout.pages(), pages);
        LinkAnnotations links = new LinkAnnotations(layout.structure(), pages, destinations);
        Fonts fonts = new Fonts(file, library);
        Images images = new Images(file, layout.images());
        for (int i = 0; i < pages.size(); i++) {
            options.cancellation().check();
            marked.beginPage();
            PDResources resources = new PDResources();
            Page page = layout.pages().get(i);
            byte[] content = new PagePainter(page, i, layout.structure(), marked, fonts, images, resources).paint();
            digest.update(content);
            pages.get(i).setResources(resources);
            pages.get(i).setContents(new PDStream(file, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
            links.add(page, i);
            options.progress().progress(i + 1, pages.size());
        }
        fonts.embed();
        catalog(new StructureWriter(layout.structure(), marked, pages, links).write(), destinations);
    }

    private List<PDPage> addPages() {
        List<PDPage> pages = new ArrayList<>(layout.pages().size());
        for (Page page : layout.pages()) {
            PDPage added = new PDPage(new PDRectangle(page.width() / 1000f, page.height() / 1000f));
            added.setStructParents(pages.size());
            added.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
            file.addPage(added);
            pages.add(added);
        }
        return pages;
    }

    private void catalog(COSDictionary structure, Destinations destinations) throws IOException {
        PDDocumentCatalog catalog = file.getDocumentCatalog();
        COSDictionary dictionary = catalog.getCOSObject();
        dictionary.removeItem(COSName.VERSION);
        file.getDocument().setVersion(VERSION);
        dictionary.setItem(COSName.LANG, new COSString(document.language().toLanguageTag()));
        COSDictionary markInfo = new COSDictionary();
        markInfo.setBoolean(COSName.getPDFName("Marked"), true);
        dictionary.setItem(COSName.getPDFName("MarkInfo"), markInfo);
        COSDictionary preferences = new COSDictionary();
        preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        dictionary.setItem(COSName.getPDFName("ViewerPreferences"), preferences);
        dictionary.setItem(COSName.STRUCT_TREE_ROOT, structure);
        outputIntent(dictionary);
        Bookmarks.write(document.outline(), destinations, dictionary);
        metadata(catalog);
        if (document.source() != null) {
            digest.update(document.source().bytes());
            SourceAttachment.write(file, document.source(), document.metadata().date());
        }
        COSArray id = new COSArray();
        COSString value = new COSString(Arrays.copyOf(digest.digest(), 16));
        id.add(value);
        id.add(value);
        file.getDocument().getTrailer().setItem(COSName.ID, id);
    }

    private void outputIntent(COSDictionary dictionary) throws IOException {
        try (InputStream profile = PdfFile.class.getResourceAsStream("sRGB.icc")) {
            if (profile == null) {
                throw new IllegalStateException("the jar is incomplete: sRGB.icc is missing");
            }
            // PDFBox's own class would have AWT rewrite the profile, otherwise on each version of Java.
            PDStream stream = new PDStream(file, profile, COSName.FLATE_DECODE);
            stream.getCOSObject().setInt(COSName.N, COMPONENTS);
            COSDictionary intent = new COSDictionary();
            intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
            intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFA1"));
            text(intent, "OutputConditionIdentifier", "sRGB IEC61966-2.1");
            text(intent, "Info", "sRGB IEC61966-2.1");
            text(intent, "RegistryName", "http://www.color.org");
            intent.setItem(COSName.getPDFName("DestOutputProfile"), stream);
            COSArray intents = new COSArray();
            intents.add(intent);
            dictionary.setItem(COSName.getPDFName("OutputIntents"), intents);
        }
    }

    private void metadata(PDDocumentCatalog catalog) throws IOException {
        byte[] xmp = Xmp.of(document, PRODUCER).getBytes(StandardCharsets.UTF_8);
        digest.update(xmp);
        PDMetadata stream = new PDMetadata(file);
        stream.importXMPMetadata(xmp);
        catalog.setMetadata(stream);
        Metadata metadata = document.metadata();
        COSDictionary info = file.getDocumentInformation().getCOSObject();
        text(info, "Title", document.title());
        text(info, "Author", metadata.author());
        text(info, "Subject", metadata.description());
        text(info, "Keywords", Xmp.keywords(metadata));
        text(info, "Creator", PRODUCER);
        text(info, "Producer", PRODUCER);
        if (metadata.date() != null) {
            text(info, "CreationDate", PdfDates.of(metadata.date()));
            text(info, "ModDate", PdfDates.of(metadata.date()));
        }
    }

    private static void text(COSDictionary dictionary, String key, @Nullable String value) {
        if (value != null) {
            dictionary.setItem(COSName.getPDFName(key), new COSString(value));
        }
    }
}
