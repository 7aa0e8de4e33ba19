package org.civicreport.html.markup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.civicreport.html.embedding.AttributeProvider;
import org.civicreport.html.embedding.ClassNames;
import org.junit.jupiter.api.Test;

class PageMemoryTest {

    private final PageMemory memory = new PageMemory();

    @Test
    void aPageHasNothingOfTheOneBeforeIt() {
        Markup longer = begin().open("p").text("Straße".repeat(50_000)).close();
        memory.takeBack(longer);

        assertEquals("<p>x</p>", begin().open("p").text("x").close().toString());
    }

    @Test
    void pagesMadeAtTheSameTimeDoNotShareMemory() {
        memory.takeBack(begin());
        Markup one = begin();
        Markup other = begin();
        one.open("p").text("one");
        other.open("p").text("other");

        assertEquals("<p>one</p>", one.close().toString());
        assertEquals("<p>other</p>", other.close().toString());
    }

    @Test
    void whatWasCopiedOutStaysWhenTheMemoryServesTheNextPage() {
        Markup one = begin().open("p").text("one").close();
        byte[] copy = one.toBytes();
        memory.takeBack(one);
        begin().open("p").text("two").close();

        assertArrayEquals("<p>one</p>".getBytes(StandardCharsets.US_ASCII), copy);
    }

    @Test
    void aPageLongerThanWhatIsKeptIsWhole() {
        String text = "x".repeat(6 << 20);
        for (int i = 0; i < 3; i++) {
            Markup markup = begin().open("p").text(text).close();
            assertEquals("<p>" + text + "</p>", markup.toString());
            memory.takeBack(markup);
        }
    }

    private Markup begin() {
        return memory.begin(new Tags(ClassNames.none(), AttributeProvider.none()), "");
    }
}
