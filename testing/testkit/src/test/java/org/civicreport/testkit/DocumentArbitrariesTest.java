package org.civicreport.testkit;

import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civicreport.document.Document;

class DocumentArbitrariesTest {

    @Provide
    Arbitrary<Document> documents() {
        return DocumentArbitraries.documents();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    void everyGeneratedDocumentHasText(@ForAll("documents") Document document) {
        assertFalse(document.plainText().isBlank());
    }
}
