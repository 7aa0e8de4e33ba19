package org.civicreport.findings;

/** How grave a finding is. The order is from grave to light. */
public enum Severity {
    /** What has this finding can't be published, or couldn't be read at all. */
    ERROR,
    /** Probably a mistake; publishing is possible. */
    WARNING,
    /** Advice on how to do better. */
    ADVICE
}
