package org.civicreport.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The scripts in {@code src/test/node} that open a page in Chromium. */
enum ChromiumScript {
    /** Runs axe-core's rules and some of our own. */
    AXE("axe.mjs"),
    /** Does with a page of the sample document what its readers do. */
    READER("reader.mjs"),
    /** Looks at a page of hundreds of articles. */
    MANY("many.mjs"),
    /** Compares elements with those that they should look like. */
    LOOK("look.mjs"),
    /** Prints a page as PDF. */
    PRINT("print.mjs");

    private static final JsonMapper JSON = new JsonMapper();

    private final String file;

    ChromiumScript(String file) {
        this.file = file;
    }

    /**
     * Runs the script on one page.
     *
     * @param folder where the page and its style sheets, scripts and pictures lie; nothing outside is served
     * @param page the page's file name in that folder
     * @param contentSecurityPolicy the policy to send as a header, or null to send none
     * @param more what else the script is told
     * @return what it says
     * @throws IOException if Chromium cannot be driven or there is no such page
     */
    byte[] run(Path folder, String page, @Nullable String contentSecurityPolicy, Map<String, String> more)
            throws IOException {
        Map<String, @Nullable Object> task = new LinkedHashMap<>(more);
        task.put("chromium", Tool.CHROMIUM.path().toString());
        task.put("folder", folder.toAbsolutePath().toString());
        task.put("page", page);
        task.put("contentSecurityPolicy", contentSecurityPolicy);
        Path script = ModuleFolder.path().resolve("src/test/node").resolve(file);
        return ExternalProcess.output(Set.of(0), JSON.writeValueAsBytes(task), Tool.NODE.path(), script);
    }
}
