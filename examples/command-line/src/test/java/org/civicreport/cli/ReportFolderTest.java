package org.civicreport.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReportFolderTest {

    @TempDir
    Path root;

    private Path folder;

    @BeforeEach
    void aReportWithASecretBesideItsFolder() throws IOException {
        folder = Files.createDirectories(root.resolve("report"));
        Files.writeString(root.resolve("secret.png"), "secret");
        Files.writeString(folder.resolve("report.yaml"), "id: a");
        Files.createDirectories(folder.resolve("images"));
        Files.write(folder.resolve("images/a.png"), new byte[] {1, 2, 3});
    }

    private ReportFolder images() throws IOException {
        return ReportFolder.of(folder.resolve("report.yaml"));
    }

    @Test
    void anImageBelowTheReportIsRead() throws IOException {
        assertArrayEquals(new byte[] {1, 2, 3}, images().resolve("images/a.png").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.png", "images/../../secret.png", "..", "/etc/passwd", "images", "", "none.png"})
    void nothingElseIsRead(String key) throws IOException {
        assertEquals(Optional.empty(), images().resolve(key));
    }

    @Test
    void anAbsolutePathIsRefusedEvenInsideTheFolder() throws IOException {
        assertEquals(
                Optional.empty(),
                images().resolve(folder.resolve("images/a.png").toAbsolutePath().toString()));
    }

    @Test
    void aSymbolicLinkOutOfTheFolderIsRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("images/link.png"), root.resolve("secret.png"));
        Files.createSymbolicLink(folder.resolve("up"), root);

        assertEquals(Optional.empty(), images().resolve("images/link.png"));
        assertEquals(Optional.empty(), images().resolve("up/secret.png"));
    }

    @Test
    void aSymbolicLinkInsideTheFolderIsFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve("b.png"), folder.resolve("images/a.png"));

        assertTrue(images().resolve("b.png").isPresent());
    }

    @Test
    void aNameThatNoFileCanHaveIsNoImage() throws IOException {
        assertEquals(Optional.empty(), images().resolve("a\0.png"));
    }
}
