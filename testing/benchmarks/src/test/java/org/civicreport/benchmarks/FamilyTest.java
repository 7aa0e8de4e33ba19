package org.civicreport.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import org.civicreport.document.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A comparison is worth something only while all that are compared write the same. */
class FamilyTest {

    private static final Document DOCUMENT = Measures.document(1);

    static Stream<Arguments> writers() {
        return Stream.of(Family.values())
                .flatMap(family -> family.peers().stream()
                        .filter(peer -> !peer.equals(PdfPeers.DEFLATE))
                        .map(peer -> Arguments.of(family, peer)));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void eachPeerWritesTheDocumentsWords(Family family, String name) throws Exception {
        assertEquals(
                WrittenText.letters(DOCUMENT.plainText()),
                WrittenText.letters(WrittenText.of(family, written(family, name))));
    }

    private static byte[] written(Family family, String name) throws Exception {
        try (Peer peer = family.peer(name, DOCUMENT)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            peer.write(out);
            return out.toByteArray();
        }
    }
}
