package org.civicreport.testkit;

/** What can be wrong with a renderer. Each one breaks one promise, and the contract must see it. */
enum Fault {
    NONE("", ""),
    DROPS_NOTES("notes are lost", "theTextIsTheDocumentsText"),
    SWAPS_ORDER("an attribution comes before the words", "theTextIsTheDocumentsText"),
    DROPS_EMPTY_VALUES("a filled-in value is lost", "theTextIsTheDocumentsText"),
    DOUBLES_CAPTIONS("a caption comes twice", "theTextIsTheDocumentsText"),
    JOINS_CELLS("neighbouring cells become one word", "theTextIsTheDocumentsText"),
    SPACES_INLINES("inlines are set apart", "theTextIsTheDocumentsText"),
    MARKS_AS_TEXT("a generated mark is taken for text", "everyNodeIsRendered"),
    HIDES_EXTENSIONS("an extension is degraded without a word", "extensionNodesAreReported"),
    COUNTS_ON("the second file differs from the first", "theSameDocumentGivesTheSameBytes"),
    NAMES_THE_THREAD("the thread gets into the file", "theSameDocumentGivesTheSameBytes"),
    USES_IDENTITY("an object's identity gets into the file", "theSameDocumentGivesTheSameBytes"),
    USES_LOCALE("letters are changed by the default locale", "theBytesDoNotDependOnTheMachine"),
    USES_ZONE("the default time zone gets into the file", "theBytesDoNotDependOnTheMachine"),
    USES_LINE_END("the system's line end gets into the file", "theBytesDoNotDependOnTheMachine"),
    LOSES_SOURCE("the source is left out", "theSourceTravels"),
    CHANGES_SOURCE("the source is read and written as text", "theSourceTravels"),
    SWALLOWS_FAILURE("a failing stream isn't reported", "aFailingStreamIsReportedWithItsCause"),
    LOSES_CAUSE("a failing stream is reported without its cause", "aFailingStreamIsReportedWithItsCause"),
    LEAVES_HALF_A_FILE("a part is put in place before the whole is ready", "aCancelledRenderingChangesNothing"),
    LEAVES_HALF_A_FILE_FOR_LISTENERS("the same, seen by a listener", "aFailingListenerChangesNothing"),
    NEVER_ASKS("nobody asks whether to go on", "cancellationIsAskedForOncePerBlock"),
    LOSES_INTERRUPT("the interrupt flag is cleared", "anInterruptedThreadStopsRendering"),
    IGNORES_INTERRUPT("interrupts are ignored", "anInterruptedThreadStopsRendering"),
    HIDES_MISSING_IMAGES("a missing image isn't reported", "aMissingImageIsReportedAndItsAlternativeShown"),
    DROPS_ALTERNATIVES("a missing image leaves a hole", "aMissingImageIsReportedAndItsAlternativeShown"),
    LOSES_ORIGIN("a finding doesn't say where", "aMissingImageIsReportedAndItsAlternativeShown"),
    TRUSTS_IMAGES("whatever the resolver gives is shown", "anUnusableImageIsReportedAndItsAlternativeShown"),
    FAILS_ON_UNREADABLE_IMAGES("an unreadable image ends it all", "anUnreadableImageIsReportedAndItsAlternativeShown"),
    DOUBTS_IMAGES("a sound image is reported", "anImageIsShown"),
    FAILS_ON_DAMAGED_IMAGES("a damaged image ends it all", "aDamagedImageIsNoReasonToFail"),
    LETS_FOREIGN_EXCEPTIONS_OUT("a resolver's exception goes through", "aFailingResolverIsTheCauseOfARenderException"),
    SHARES_STATE("threads write into one buffer", "aRendererCanBeShared"),
    KNOWS_ITS_OUTPUT("files are other bytes than streams", "aFileIsWhatAStreamGets"),
    HIDES_UNWRITABLE_PLACES("a file that wasn't written isn't reported", "aPlaceThatCannotBeWrittenIsReported"),
    GOES_BACK("progress goes back", "progressNeverGoesBack"),
    GIVES_UP_IN_THE_DEPTH("deep nesting is cut off", "theDeepestNestingIsRendered"),
    SHOUTS("the format's name is no name", "theFormatHasNames");

    private final String what;
    private final String seenBy;

    Fault(String what, String seenBy) {
        this.what = what;
        this.seenBy = seenBy;
    }

    /** The test of the contract that must fail. */
    String seenBy() {
        return seenBy;
    }

    @Override
    public String toString() {
        return what;
    }
}
