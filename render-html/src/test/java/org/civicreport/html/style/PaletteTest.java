package org.civicreport.html.style;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.civicreport.document.Tone;
import org.civicreport.render.Colour;
import org.civicreport.render.Theme;
import org.junit.jupiter.api.Test;

class PaletteTest {

    @Test
    void theDefaultColoursAreLegibleLightAndDark() {
        assertLegible(Palette.of(Theme.defaults()));
        assertLegible(Palette.dark(Theme.defaults()));
    }

    @Property(tries = 200)
    void theDarkColoursOfAnyThemeAreLegible(
            @ForAll @IntRange(max = 255) int red,
            @ForAll @IntRange(max = 255) int green,
            @ForAll @IntRange(max = 255) int blue) {
        Colour colour = new Colour(red, green, blue);
        // A light text needs a dark page, and the other way round.
        Colour behind = colour.contrast(Colour.of("#ffffff")) >= 4.6 ? Colour.of("#ffffff") : Colour.of("#000000");
        Theme.Builder theme = Theme.builder()
                .text(colour)
                .muted(colour)
                .accent(colour)
                .background(behind)
                .surface(behind);
        for (Tone tone : Tone.values()) {
            theme.tone(tone, colour);
        }

        assertLegible(Palette.dark(theme.build()));
    }

    private static void assertLegible(Palette palette) {
        List<Colour> colours = new ArrayList<>(palette.tones().values());
        colours.addAll(List.of(palette.text(), palette.muted(), palette.accent()));
        for (Colour colour : colours) {
            assertTrue(colour.contrast(palette.background()) >= Theme.LEAST_CONTRAST, colour.hex());
            assertTrue(colour.contrast(palette.surface()) >= Theme.LEAST_CONTRAST, colour.hex());
        }
    }
}
