package org.civicreport.render;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civicreport.document.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

    @Provide
    Arbitrary<Colour> colours() {
        Arbitrary<Integer> part = Arbitraries.integers().between(0, 255);
        return Combinators.combine(part, part, part).as(Colour::new);
    }

    @Property(tries = 200)
    void aColourIsWrittenAsItIsRead(@ForAll("colours") Colour colour) {
        assertEquals(colour, Colour.of(colour.hex()));
    }

    @Property(tries = 200)
    void contrastIsTheSameBothWays(@ForAll("colours") Colour one, @ForAll("colours") Colour other) {
        assertEquals(one.contrast(other), other.contrast(one));
        assertTrue(one.contrast(other) >= 1 && one.contrast(other) <= 21.0000001);
        assertEquals(1, one.contrast(one));
    }

    /** Ratios as the definition of WCAG 2.2 gives them. */
    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21.00",
        "#767676, #ffffff, 4.54",
        "#777777, #ffffff, 4.48",
        "#ff0000, #ffffff, 4.00",
        "#0000ff, #ffff00, 8.00"
    })
    void contrastIsThatOfTheDefinition(String one, String other, double ratio) {
        assertEquals(ratio, Colour.of(one).contrast(Colour.of(other)), 0.005);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#fff", "ffffff", "#fffffg", "#fffffff", "#ffffff\n", "rgb(0,0,0)", "#１２３４５６"})
    void anotherFormIsNoColour(String hex) {
        assertThrows(IllegalArgumentException.class, () -> Colour.of(hex));
    }

    @Test
    void aColoursPartsAreBytes() {
        assertThrows(IllegalArgumentException.class, () -> new Colour(-1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Colour(0, 256, 0));
        assertThrows(IllegalArgumentException.class, () -> new Colour(0, 0, 256));
    }

    /** Whatever colours are set: either they are legible, or the theme is refused. */
    @Property(tries = 500)
    void aThemeIsLegibleOrRefused(
            @ForAll("colours") Colour text,
            @ForAll("colours") Colour background,
            @ForAll("colours") Colour surface,
            @ForAll Tone tone) {
        Theme.Builder builder = Theme.builder()
                .text(text)
                .muted(text)
                .accent(text)
                .background(background)
                .surface(surface);
        for (Tone each : Tone.values()) {
            builder.tone(each, text);
        }
        boolean legible = text.contrast(background) >= 4.5 && text.contrast(surface) >= 4.5;
        if (legible) {
            assertEquals(text, builder.build().tone(tone));
        } else {
            assertThrows(IllegalArgumentException.class, builder::build);
        }
    }

    @Test
    void aRefusalNamesTheColour() {
        Colour pale = Colour.of("#777777");
        assertRefused("'text'", Theme.builder().text(pale));
        assertRefused("'muted'", Theme.builder().muted(pale));
        assertRefused("'accent'", Theme.builder().accent(pale));
        for (Tone tone : Tone.values()) {
            assertRefused("'tone " + tone + "'", Theme.builder().tone(tone, pale));
        }
        assertRefused("#1d2329", Theme.builder().background(Colour.of("#000000")));
        assertDoesNotThrow(() -> Theme.builder().rule(pale).build());
    }

    private static void assertRefused(String named, Theme.Builder builder) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, builder::build);
        assertTrue(String.valueOf(refusal.getMessage()).contains(named), refusal.getMessage());
    }

    @Test
    void aBuilderThatGoesOnChangesNoThemeThatIsBuilt() {
        Theme.Builder builder = Theme.builder();
        Theme built = builder.build();
        builder.tone(Tone.DONE, Colour.of("#000000"));
        assertEquals(Theme.defaults().tone(Tone.DONE), built.tone(Tone.DONE));
    }

    @Test
    void aPageLeavesRoomForText() {
        assertDoesNotThrow(PageFormat::a4);
        assertDoesNotThrow(() -> new PageFormat(100, 100, 10, 20, 10, 20));
        assertThrows(IllegalArgumentException.class, () -> new PageFormat(99, 297, 10, 10, 10, 10));
        assertThrows(IllegalArgumentException.class, () -> new PageFormat(210, 209, 10, 10, 10, 10));
        assertThrows(IllegalArgumentException.class, () -> new PageFormat(210, 1501, 10, 10, 10, 10));
        assertThrows(IllegalArgumentException.class, () -> new PageFormat(210, 297, 9, 10, 10, 10));
        assertThrows(IllegalArgumentException.class, () -> new PageFormat(100, 150, 10, 20, 10, 21));
        assertThrows(IllegalArgumentException.class, () -> new PageFormat(100, 150, 20, 10, 21, 10));
    }
}
