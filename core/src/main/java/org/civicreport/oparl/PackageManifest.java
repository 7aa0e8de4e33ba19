package org.civicreport.oparl;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.civicreport.model.Report;

/** The list of files that goes to the council's office with them, for its programs. It isn't a part of OParl. */
public final class PackageManifest {

    private PackageManifest() {}

    /**
     * Lists files with all that {@link OparlFile} says of them.
     *
     * @param report the report that they are about
     * @param files the files, in the order in which they are listed
     * @return an object with {@code report} (its id), {@code title} and {@code files}, each with {@code name}, {@code title},
     *     {@code mediaType}, {@code bytes} and {@code sha512}; indented JSON
     */
    public static String json(Report report, Collection<OparlFile> files) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("report", report.id());
        manifest.put("title", report.title());
        manifest.put("files", files.stream().map(PackageManifest::entry).toList());
        return JsonText.of(manifest);
    }

    private static Map<String, Object> entry(OparlFile file) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", file.fileName());
        entry.put("title", file.title());
        entry.put("mediaType", file.mimeType());
        entry.put("bytes", file.size());
        entry.put("sha512", file.sha512());
        return entry;
    }
}
