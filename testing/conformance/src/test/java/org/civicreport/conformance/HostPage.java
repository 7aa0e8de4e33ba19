package org.civicreport.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civicreport.html.HtmlFile;
import org.civicreport.html.HtmlPage;
import org.civicreport.html.embedding.ClassNames;

/**
 * A page as sites with a design system have it, with a fragment inside and patterns of the design system's own behind.
 * Its style sheets and typefaces are installed from npm for the tests only.
 */
enum HostPage {
    /** KERN UX, the design system of the German administration (EUPL-1.2). */
    KERN_UX(ClassNames.kernUx(), "kern-ux.html", "@kern-ux/native/dist", List.of("kern.min.css", "fonts")),
    /** GOV.UK Frontend, the design system of the British government (MIT). */
    GOVUK_FRONTEND(
            ClassNames.govUkFrontend(),
            "govuk-frontend.html",
            "govuk-frontend/dist/govuk",
            List.of("govuk-frontend.min.css", "assets"));

    private final ClassNames classes;
    private final String page;
    private final String from;
    private final List<String> files;

    HostPage(ClassNames classes, String page, String from, List<String> files) {
        this.classes = classes;
        this.page = page;
        this.from = from;
        this.files = files;
    }

    /** The classes that should fit. */
    ClassNames classes() {
        return classes;
    }

    /** Returns the page with a fragment inside. */
    byte[] around(HtmlPage fragment) throws IOException {
        ByteArrayOutputStream markup = new ByteArrayOutputStream();
        fragment.writeTo(markup);
        String links = fragment.files().stream().map(HostPage::link).collect(Collectors.joining("\n"));
        try (InputStream in = HostPage.class.getResourceAsStream("hosts/" + page)) {
            return new String(Objects.requireNonNull(in, page).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("<!-- files of the fragment -->", links)
                    .replace("<!-- fragment -->", markup.toString(StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String link(HtmlFile file) {
        return file.mediaType().equals("text/css")
                ? "<link rel=\"stylesheet\" href=\"" + file.name() + "\">"
                : "<script src=\"" + file.name() + "\" defer></script>";
    }

    /**
     * Writes the page as {@code page.html}, and all files that it needs.
     *
     * @return the policy that it needs: the fragment's, and typefaces from the site
     */
    String write(Path folder, HtmlPage fragment) throws IOException {
        Files.write(folder.resolve("page.html"), around(fragment));
        for (HtmlFile file : fragment.files()) {
            Files.writeString(folder.resolve(file.name()), file.content());
        }
        Path source = Tool.NODE_PACKAGES.path().resolve(from);
        for (String file : files) {
            try (Stream<Path> all = Files.walk(source.resolve(file))) {
                all.forEach(one -> copy(one, folder.resolve(source.relativize(one))));
            }
        }
        return fragment.contentSecurityPolicy() + "; font-src 'self'";
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
