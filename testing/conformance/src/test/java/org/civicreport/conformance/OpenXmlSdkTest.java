package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.civicreport.conformance.OpenXmlSdk.Problem;
import org.junit.jupiter.api.Test;

@NeedsTools({Tool.NODE, Tool.NODE_PACKAGES})
class OpenXmlSdkTest {

    @Test
    void aSoundFileHasNoProblems() throws IOException {
        assertEquals(List.of(), OpenXmlSdk.check(WordFile.withBody("<w:p><w:r><w:t>Straße</w:t></w:r></w:p>")));
    }

    @Test
    void aParagraphInARunIsASchemaErrorWithItsPlace() throws IOException {
        List<Problem> problems = OpenXmlSdk.check(WordFile.withBody("<w:p><w:r><w:p/></w:r></w:p>"));

        assertEquals(1, problems.size(), problems::toString);
        Problem problem = problems.get(0);
        assertEquals("Schema", problem.type());
        assertEquals("/word/document.xml", problem.part());
        assertEquals("/w:document[1]/w:body[1]/w:p[1]/w:r[1]", problem.path());
        assertTrue(problem.description().contains("wordprocessingml/2006/main:p"), problem::toString);
    }

    @Test
    void illFormedXmlIsAProblem() throws IOException {
        assertFalse(OpenXmlSdk.check(WordFile.withBody("<w:p><w:r><w:t>offen</w:t></w:p>"))
                .isEmpty());
    }

    @Test
    void whatIsNoPackageIsAProblem() throws IOException {
        assertFalse(OpenXmlSdk.check(new byte[] {1, 2, 3}).isEmpty());
    }
}
