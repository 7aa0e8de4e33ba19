package org.civicreport.examples.parking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ParkingOfficeTest {

    @TempDir
    Path folder;

    @Test
    void aNoticeComesOutInEveryFormat() throws IOException {
        ParkingOffice.main(new String[] {folder.resolve("out").toString()});

        assertEquals(List.of("parkausweis.docx", "parkausweis.html", "parkausweis.pdf"), names(folder.resolve("out")));
    }

    @Test
    void theHolderReadsNumberPlateDateAndFee() throws IOException {
        ParkingOffice.main(new String[] {folder.toString()});

        String page = Files.readString(folder.resolve("parkausweis.html"));
        assertTrue(page.contains("LF-AB 123"), page);
        assertTrue(page.contains("bis zum 01.03.2027"), page);
        assertTrue(page.contains("120,00\u00a0Euro"), page);
        assertTrue(wordText(folder.resolve("parkausweis.docx")).contains("Alex Öztürk-Lindner"));
        assertTrue(Files.readString(folder.resolve("parkausweis.pdf"), StandardCharsets.ISO_8859_1)
                .startsWith("%PDF-"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String wordText(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
