package org.civicreport.compose;

/** How a change is named in a table. */
enum ChangeKind {
    AREA_ADDED,
    AREA_REMOVED,
    AREA_CHANGED,
    ADDED,
    GONE,
    GONE_WITHOUT_A_WORD,
    MERGED,
    SPLIT,
    RENAMED,
    MOVED,
    RECUT,
    COMPLETED,
    DISCONTINUED,
    STATUS,
    STATUS_BACK,
    PROGRESS,
    PROGRESS_BACK,
    DELAYED,
    EARLIER,
    PERIOD,
    LEAD,
    INDICATOR
}
