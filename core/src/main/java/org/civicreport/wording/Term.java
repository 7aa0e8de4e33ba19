package org.civicreport.wording;

import java.util.Locale;

/**
 * A word or pattern of a composed document, for headings, columns and labels. The bundles word each neutrally in German
 * and English; a {@link WordingProfile} may word it as its city does. Patterns hold {@code {0}}, {@code {1}} … where
 * values stand.
 */
public enum Term {
    /** What a core area is called, where the report has no term of its own. */
    AREA,
    /** The edition's line on the title page: {@code {0}} ordinal, {@code {1}} label. */
    EDITION,
    /** Before the number of the revision. */
    REVISION,
    /** Before who publishes. */
    PUBLISHER,
    /** Before the name of the municipality. */
    MUNICIPALITY,
    /** Before the official key of the municipality. */
    MUNICIPALITY_KEY,
    /** Before the period reported on. */
    PERIOD,
    /** Before the day the figures were taken. */
    DATA_CUTOFF,
    /** Before the day of release. */
    RELEASED_ON,
    /** Before how far the edition is. */
    EDITION_STATUS,
    /** Before the edition before this one. */
    PREVIOUS_EDITION,
    /** Before the decisions on the strategy. */
    STRATEGY_VERSIONS,
    /** Before the report's id. */
    REPORT_ID,
    /** Before the version of the report format. */
    SCHEMA_VERSION,
    /** Before the address of publication. */
    PUBLICATION_URL,
    /** Before where readers send remarks. */
    FEEDBACK,
    /** Before the licence. */
    LICENCE,
    /** The title of the table of contents. */
    CONTENTS,
    /** The heading of the introduction. */
    INTRODUCTION,
    /** The heading of the mandate. */
    MANDATE,
    /** The heading of the summary. */
    SUMMARY,
    /** The head of a row that counts a part of the area above: {@code {0}} title. */
    SUMMARY_SUB_AREA,
    /** The caption of the table of counts. */
    SUMMARY_TABLE,
    /** The caption of the chart of counts. */
    SUMMARY_CHART,
    /** What the chart of counts shows. */
    SUMMARY_CHART_ALTERNATIVE,
    /** The caption of the radar: areas, and when their measures end. */
    RADAR,
    /** What the radar shows. */
    RADAR_ALTERNATIVE,
    /** Measures that end in {@code {0}} at the latest, a year. */
    RADAR_UNTIL,
    /** Measures that end in {@code {0}} to {@code {1}}, years. */
    RADAR_BETWEEN,
    /** Measures that end after {@code {0}}, a year. */
    RADAR_AFTER,
    /** The head of the column of totals. */
    TOTAL,
    /** The row of totals. */
    ALL_AREAS,
    /** The caption of the table of counts by department in charge. */
    SUMMARY_BY_LEAD,
    /** The row of totals of all departments. */
    ALL_DEPARTMENTS,
    /** The caption of the table of counts by the years in which measures run. */
    SUMMARY_BY_YEAR,
    /** The column of years. */
    YEAR,
    /** The head of the column of progress. */
    AVERAGE_PROGRESS,
    /** How progress was counted: {@code {0}} measures with a value, {@code {1}} all. */
    PROGRESS_NOTE,
    /** A summary without measures. */
    NO_MEASURES,
    /** The heading of goals. */
    GOALS,
    /** Before the areas that continue this one. */
    SUCCESSORS,
    /** Before the key or id of something. */
    KEY,
    /** Before former titles. */
    FORMER_TITLES,
    /** Before a status. */
    STATUS,
    /** Before progress in per cent. */
    PROGRESS,
    /** A percentage: {@code {0}} number. */
    PERCENT,
    /** Before begin and end. */
    DURATION,
    /** From {@code {0}} to {@code {1}}. */
    RANGE,
    /** Before the department in charge. */
    LEAD,
    /** Before departments that take part. */
    PARTICIPANTS,
    /** Before principles of the strategy. */
    PRINCIPLES,
    /** Before the maturity. */
    MATURITY,
    /** A maturity: {@code {0}} model, {@code {1}} level. */
    MATURITY_LEVEL,
    /** Before the planned amount. */
    COST_PLANNED,
    /** Before the amount spent. */
    COST_ACTUAL,
    /** An amount of money: {@code {0}} number. */
    MONEY,
    /** Before posts. */
    COST_POSTS,
    /** The heading of the reason for a status. */
    STATUS_REASON,
    /** The heading of results. */
    RESULTS,
    /** The heading of milestones. */
    MILESTONES,
    /** The column of what is reached. */
    MILESTONE,
    /** The column of dates. */
    DATE,
    /** The heading of the outlook. */
    OUTLOOK,
    /** The heading of indicators. */
    INDICATORS,
    /** The column of what is measured. */
    INDICATOR,
    /** The column of values at the start. */
    BASELINE,
    /** The column of present values. */
    VALUE,
    /** The column of values aimed at. */
    TARGET,
    /** The column of days. */
    AS_OF,
    /** The column of sources of figures. */
    SOURCE,
    /** The heading of the comparison. */
    PLAN_ACTUAL,
    /** Before the comparison of time. */
    PLAN_TIME,
    /** Before the comparison of results. */
    PLAN_RESULTS,
    /** Before the comparison of the budget. */
    PLAN_BUDGET,
    /** The heading of the cause of a risk. */
    RISK_CAUSE,
    /** The heading of decisions. */
    DECISIONS,
    /** Before measures of earlier editions. */
    PREDECESSORS,
    /** A predecessor: {@code {0}} id, {@code {1}} edition, {@code {2}} relation. */
    PREDECESSOR,
    /** The heading of the effect on equality. */
    EQUALITY,
    /** Before groups of people. */
    EQUALITY_GROUPS,
    /** Before the effect. */
    EQUALITY_EFFECT,
    /** Before whether data are collected by gender. */
    EQUALITY_DATA,
    /** Yes. */
    YES,
    /** No. */
    NO,
    /** The heading of highlights. */
    HIGHLIGHTS,
    /** The heading of a highlight without a title: {@code {0}} number. */
    HIGHLIGHT,
    /** Before departments, and the heading of their list. */
    DEPARTMENTS,
    /** Before the name of a measure. */
    MEASURE,
    /** What stands for a missing alternative: {@code {0}} name of the image. */
    IMAGE_WITHOUT_ALTERNATIVE,
    /** The heading of the conclusion. */
    CONCLUSION,
    /** The heading of the consultation. */
    CONSULTATION,
    /** The heading and caption of the table of those asked. */
    ASKED,
    /** The column of those asked. */
    ASKED_DEPARTMENT,
    /** The column of sending dates. */
    SENT_ON,
    /** The column of due dates. */
    DUE_ON,
    /** The column of responses. */
    RESPONSE,
    /** Who released a response in the department that gave it: {@code {0}} name. */
    RESPONSE_RELEASED_BY,
    /** When a response was released: {@code {0}} day. */
    RESPONSE_RELEASED_ON,
    /** The heading of the comments. */
    COMMENTS,
    /** The heading of the points upheld. */
    OPEN_POINTS,
    /** The first head of the comment table. */
    COMMENT_SOURCE,
    /** The second head of the comment table. */
    COMMENT_TEXT,
    /** The third head of the comment table. */
    COMMENT_ANSWER,
    /** Before the day of receipt. */
    COMMENT_RECEIVED,
    /** Before what a comment is about. */
    COMMENT_LOCATOR,
    /** Before the proposed change. */
    COMMENT_CHANGE,
    /** Before the text for the public. */
    COMMENT_PUBLIC_TEXT,
    /** Before how far the handling of a comment is. */
    COMMENT_STATUS,
    /** Before what was done about a comment. */
    DISPOSITION,
    /** Before what an answer promises. */
    COMMITMENTS,
    /** Before who has to keep a promise. */
    OWNER,
    /** Before when a promise is due. */
    DUE,
    /** Due with a later edition: {@code {0}} label. */
    DUE_EDITION,
    /** Before the day a promise was kept. */
    FULFILLED_ON,
    /** The heading of promises of earlier editions. */
    CARRIED_COMMITMENTS,
    /** The column of promises of earlier editions. */
    CARRIED_COMMITMENT,
    /** The column of editions. */
    CARRIED_EDITION,
    /** The column of comments of earlier editions. */
    CARRIED_COMMENT,
    /** The column of notes. */
    CARRIED_NOTE,
    /** The heading of measures that ended outside the report. */
    RETIRED,
    /** The heading of the council paper within the report. */
    PAPER,
    /** Before the reference number. */
    PAPER_REFERENCE,
    /** Before how far a paper is released. */
    PAPER_STATUS,
    /** Before the subject. */
    PAPER_SUBJECT,
    /** Before the sessions. */
    SESSIONS,
    /** A session: {@code {0}} committee, {@code {1}} date, {@code {2}} public or not. */
    SESSION,
    /** When a session begins: {@code {0}} the date, {@code {1}} the time. */
    SESSION_FROM,
    /** When a session begins and ends: {@code {0}} the date, {@code {1}} and {@code {2}} the times. */
    SESSION_FROM_TO,
    /** When a session ends: {@code {0}} the date, {@code {1}} the time. */
    SESSION_TO,
    /** A public session. */
    PUBLIC_SESSION,
    /** A session that is not public. */
    CLOSED_SESSION,
    /** Before the number on the agenda. */
    AGENDA_NUMBER,
    /** Before the result of a session. */
    SESSION_RESULT,
    /** The label of who presents, where the report has none. */
    PRESENTER,
    /** The label of the co-rapporteur, where the report has none. */
    CO_RAPPORTEUR,
    /** The label of the adviser, where the report has none. */
    ADVISER,
    /** The label of who signs, where the report has none. */
    SIGNATORY,
    /** The neutral title of the statement. */
    PART_STATEMENT,
    /** The neutral title of the motion. */
    PART_MOTION,
    /** The neutral title of the resolution. */
    PART_RESOLUTION,
    /** The neutral title of an announcement's outcome. */
    PART_OUTCOME,
    /** The neutral title of the distribution. */
    PART_DISTRIBUTION,
    /** The neutral title of the resubmission. */
    PART_RESUBMISSION,
    /** What stands in the outcome. */
    OUTCOME_TEXT,
    /** What stands in the resolution. */
    RESOLUTION_TEXT,
    /** Before motions of others. */
    TREATED_MOTIONS,
    /** Before the annexes. */
    ANNEXES,
    /** An annex: {@code {0}} title, {@code {1}} file. */
    ANNEX,
    /** The heading of corrections. */
    CORRECTIONS,
    /** The heading of the list of all measures. */
    MEASURE_LIST,
    /** The heading of the lists of tables and figures. */
    CAPTION_LISTS,
    /** The title of the list of tables. */
    TABLE_LIST,
    /** The title of the list of figures. */
    FIGURE_LIST,
    /** The heading of the list of abbreviations. */
    ABBREVIATIONS,
    /** The heading of the imprint. */
    IMPRINT,
    /** The column of what sort of office it is. */
    DEPARTMENT_KIND,
    /** The column of short codes. */
    DEPARTMENT_CODE,
    /** The column of names. */
    DEPARTMENT_NAME,
    /** The column of heads. */
    DEPARTMENT_HEAD,
    /** The column of other names. */
    DEPARTMENT_ALIASES,
    /** Before the address in OParl. */
    OPARL,
    /** The heading of findings that the editors accept. */
    SUPPRESSED_FINDINGS,
    /** The column of codes. */
    SUPPRESSED_CODE,
    /** The column of places. */
    SUPPRESSED_POINTER,
    /** The column of reasons. */
    SUPPRESSED_REASON,
    /** The heading of what has changed since the previous edition. */
    CHANGES,
    /** Before these changes: {@code {0}} label of the previous edition. */
    CHANGES_INTRODUCTION,
    /** What stands where nothing has changed. */
    CHANGES_NONE,
    /** The caption of the table of changes. */
    CHANGES_TABLE,
    /** The caption of the picture of both editions. */
    CHANGES_CHART,
    /** What that picture shows. */
    CHANGES_CHART_ALTERNATIVE,
    /** How many running texts differ: {@code {0}} their number. */
    CHANGES_TEXTS,
    /** Before the texts that say word for word what they said. */
    CHANGES_UNCHANGED,
    /** The caption of what became of commitments. */
    CHANGES_COMMITMENTS,
    /** The column of what has changed. */
    CHANGE_SUBJECT,
    /** The column of how it has changed. */
    CHANGE_KIND,
    /** The column of how it was. */
    CHANGE_BEFORE,
    /** The column of how it is. */
    CHANGE_NOW,
    /** By how long an end has moved: {@code {0}} number of months. */
    CHANGE_MONTHS,
    /** The column of commitments' ids. */
    COMMITMENT_ID,
    /** The heading of the overview of who has answered. */
    COMPLETENESS,
    /** The heading of a sign-off list. */
    SIGN_OFF,
    /** What is signed: {@code {0}} title, {@code {1}} edition. */
    SIGN_OFF_REQUEST,
    /** The column of how a department takes part. */
    SIGN_OFF_ROLE,
    /** What a covering letter asks for: {@code {0}} title, {@code {1}} edition. */
    LETTER_REQUEST,
    /** Until when: {@code {0}} day. */
    LETTER_DUE,
    /** What stands where a department has no measure. */
    NO_MEASURES_CONCERNED,
    /** The mark on each page of a draft. */
    DRAFT,
    /** The mark on each page of an edition in consultation. */
    IN_CONSULTATION,
    /** What stands where nothing is stated. */
    NOT_STATED,
    /** A day: {@code {0}} day of the month, {@code {1}} month, {@code {2}} year. */
    DAY,
    /** A month: {@code {0}} month, {@code {1}} year. */
    MONTH,
    /** The twelve months, parted by commas. */
    MONTH_NAMES;

    /** {@return the key in bundles and wording profiles: lower-case words joined by hyphens} */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
