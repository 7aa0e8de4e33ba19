package org.civicreport.model;

import java.io.Serializable;

/**
 * What a comment is about, if not the whole report (Bezug): a measure, a core area, or another section. In JSON it is an
 * object with one field, {@code measure}, {@code coreArea} or {@code section}.
 *
 * <p>Source: clause or subclause of the ISO/IEC commenting form.
 */
public sealed interface CommentLocator extends Serializable {

    /**
     * About one measure.
     *
     * @param measure the measure's id; required
     */
    record OfMeasure(String measure) implements CommentLocator {

        /** Checks that the id is not {@code null} and cleans it. */
        public OfMeasure {
            measure = Components.text(measure, "measure");
        }
    }

    /**
     * About a core area as a whole.
     *
     * @param coreArea the area's key; required
     */
    record OfCoreArea(String coreArea) implements CommentLocator {

        /** Checks that the key is not {@code null} and cleans it. */
        public OfCoreArea {
            coreArea = Components.text(coreArea, "coreArea");
        }
    }

    /**
     * About a section that is neither.
     *
     * @param section the section in words, such as its heading or “Fazit, zweiter Absatz”; plain text, required
     */
    record OfSection(String section) implements CommentLocator {

        /** Checks that the section is not {@code null} and cleans it. */
        public OfSection {
            section = Components.text(section, "section");
        }
    }
}
