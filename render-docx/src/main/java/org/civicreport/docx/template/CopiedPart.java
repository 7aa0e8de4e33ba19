package org.civicreport.docx.template;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.docx.packaging.OpenedPackage;
import org.civicreport.docx.packaging.PackageWriter;
import org.civicreport.docx.packaging.Part;
import org.civicreport.docx.packaging.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * A part taken over from the template.
 *
 * @param part its name in our file, and its content type
 * @param root its content if it is one that names styles, otherwise null
 * @param bytes its content as it was
 * @param relationships what it points to, by our names
 */
record CopiedPart(Part part, @Nullable XmlElement root, byte[] bytes, List<OpenedPackage.Relationship> relationships) {

    void writeTo(PackageWriter target, @Nullable XmlElement inFront) {
        if (root == null) {
            target.bytes(part.name(), bytes);
        } else {
            XmlElement written = inFront == null ? root : with(root, inFront);
            target.xml(part.name(), written::writeTo);
        }
        target.relationships(part.name(), relationships);
    }

    private static XmlElement with(XmlElement root, XmlElement first) {
        List<Object> content = new ArrayList<>(List.of(first));
        content.addAll(root.content());
        return root.withContent(content);
    }
}
