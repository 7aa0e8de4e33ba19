package org.civicreport.cli;

import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The documents that can be made from a report. */
enum DocumentKind {
    /** Everything, all measures in full. */
    REPORT,
    /** The council paper, which covers the report. */
    COUNCIL_PAPER,
    /** What has changed since the previous edition. */
    CHANGES,
    /** Who has answered: department by state. */
    COMPLETENESS_MATRIX,
    /** One measure alone. */
    MEASURE_SHEET,
    /** What a department signs. */
    SIGN_OFF_LIST,
    /** The letter with which a department gets the draft. */
    COVERING_LETTER;

    /** Takes the name of the constant with hyphens, as options are written. */
    static final class Converter implements ITypeConverter<DocumentKind> {

        @Override
        public DocumentKind convert(String name) {
            return Stream.of(values())
                    .filter(kind -> kind.toString().equals(name.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(name));
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
