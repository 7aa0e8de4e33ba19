package org.civicreport.examples.quickstart;

import java.time.YearMonth;

/**
 * What an IT department's own application knows of a project.
 *
 * @param number its number
 * @param name its name
 * @param purpose what it is for
 * @param percentDone how far it is
 * @param begin its first month
 * @param end its last month, as planned
 * @param news what has happened this year
 */
record Project(
        String number, String name, String purpose, int percentDone, YearMonth begin, YearMonth end, String news) {}
