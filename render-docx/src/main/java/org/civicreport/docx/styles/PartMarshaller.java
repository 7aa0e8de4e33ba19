package org.civicreport.docx.styles;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.civicreport.docx.packaging.XmlWriter;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.Styles;
import org.glassfish.jaxb.runtime.v2.JAXBContextFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes parts built with docx4j's object model. Its own context of 3,000 classes and its savers stay out: the few root
 * classes here start five times faster, and the same prefix in every file keeps the bytes the same.
 */
public final class PartMarshaller {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private PartMarshaller() {}

    /** Loaded when a template is first met, not with the class. */
    private static final class Lazy {
        static final JAXBContext CONTEXT = create();

        private static JAXBContext create() {
            try {
                // Not by JAXBContext.newInstance, which searches the thread's class loader for an implementation: in
                // a server's worker threads it finds none, or another one.
                Class<?>[] roots = {
                    Styles.class,
                    Numbering.class,
                    CTSettings.class,
                    org.docx4j.w14.ObjectFactory.class,
                    org.docx4j.w15.ObjectFactory.class
                };
                return new JAXBContextFactory().createContext(roots, Map.of());
            } catch (JAXBException e) {
                throw new IllegalStateException("docx4j's classes and the JAXB runtime don't fit together", e);
            }
        }
    }

    /**
     * Writes a part.
     *
     * @param part the object of the part's root element
     * @param xml where it goes
     */
    public static void write(Object part, XmlWriter xml) {
        try {
            Marshaller marshaller = Lazy.CONTEXT.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
            marshaller.marshal(part, new Elements(xml));
        } catch (JAXBException e) {
            throw new IllegalStateException("docx4j's object model refuses " + part.getClass(), e);
        }
    }

    /** Gives the elements on with the one prefix that they need. */
    private static final class Elements extends DefaultHandler {

        private final XmlWriter xml;
        private @Nullable String started;
        private String[] startedAttributes = {};
        private boolean open;

        Elements(XmlWriter xml) {
            this.xml = xml;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            open();
            List<String> pairs = new ArrayList<>();
            if (started == null) {
                pairs.add("xmlns:w");
                pairs.add(WORD);
            }
            for (int i = 0; i < attributes.getLength(); i++) {
                pairs.add(prefixed(attributes.getURI(i), attributes.getLocalName(i)));
                pairs.add(attributes.getValue(i));
            }
            started = prefixed(uri, name);
            startedAttributes = pairs.toArray(String[]::new);
            open = false;
        }

        /** Opens the element that was started last, now that it is known to have content. */
        private void open() {
            if (!open && started != null) {
                xml.open(started, startedAttributes);
                open = true;
            }
        }

        private static String prefixed(String uri, String name) {
            if (!uri.equals(WORD)) {
                throw new IllegalStateException("our parts have no element of " + uri);
            }
            return "w:" + name;
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            if (!open && started != null) {
                xml.empty(started, startedAttributes);
                open = true;
            } else {
                xml.end();
            }
        }
    }
}
