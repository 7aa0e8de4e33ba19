package org.civicreport.docx.packaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.civicreport.source.Source;
import org.civicreport.source.SourceException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the source out of a package, whatever program has saved it since. Nothing is trusted: what is unpacked is bounded,
 * and XML with a document type is refused.
 */
public final class PackageReader {

    private static final long MOST_UNPACKED = 512L << 20;
    private static final int MOST_PARTS = 100_000;
    private static final int MOST_OF_SOURCE = 64 << 20;

    private PackageReader() {}

    /**
     * Reads the source.
     *
     * @param file the whole file
     * @return the source, or nothing if the package carries none
     * @throws SourceException if the file is damaged, encrypted or unpacks to more than a report ever would
     */
    public static Optional<Source> source(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            Bounds bounds = new Bounds();
            int parts = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    throw new SourceException("the file has more parts than a Word file ever has; don't trust it");
                }
                if (isCustomXml(entry.getName())) {
                    Optional<Source> source = parse(bounds.read(zip));
                    if (source.isPresent()) {
                        return source;
                    }
                } else {
                    bounds.skip(zip);
                }
            }
            if (parts == 0) {
                throw damaged(null);
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    private static SourceException damaged(@Nullable Exception cause) {
        String message =
                "the Word file is damaged or encrypted; open it in a word processor and save it without a password";
        return cause == null ? new SourceException(message) : new SourceException(message, cause);
    }

    private static boolean isCustomXml(String name) {
        return name.startsWith("customXml/") && name.endsWith(".xml") && !name.contains("Props");
    }

    /** Unpacks no more than is sensible, in all parts together. */
    private static final class Bounds {

        private long left = MOST_UNPACKED;

        byte[] read(InputStream part) throws IOException {
            byte[] bytes = part.readNBytes(MOST_OF_SOURCE + 1);
            if (bytes.length > MOST_OF_SOURCE) {
                throw tooLarge();
            }
            count(bytes.length);
            return bytes;
        }

        void skip(InputStream part) throws IOException {
            byte[] buffer = new byte[1 << 16];
            for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                count(read);
            }
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw tooLarge();
            }
        }

        private static SourceException tooLarge() {
            return new SourceException("the file unpacks to more than a report ever has; don't trust it");
        }
    }

    private static Optional<Source> parse(byte[] part) {
        // The JDK's own, whatever else is on the class path: its switches are known.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // There are no DTDs, and the part's size is bounded already. Newer JDKs count the document itself as an entity,
        // so
        // that their low limits for entities would refuse the source of a long report.
        factory.setProperty("jdk.xml.entityExpansionLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            Map<String, String> values = new HashMap<>();
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                if (xml.getEventType() == XMLStreamConstants.DTD) {
                    throw damaged(null);
                }
            }
            if (!SourcePart.NAMESPACE.equals(xml.getNamespaceURI())) {
                return Optional.empty();
            }
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    values.put(xml.getLocalName(), xml.getElementText());
                }
            }
            return Optional.of(SourcePart.of(values));
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }
}
