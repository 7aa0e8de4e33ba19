/**
 * Renders documents as web pages: one file each, accessible (WCAG 2.2 AA), readable from a narrow screen to print, which
 * runs nothing and requests nothing.
 */
@NullMarked
package org.civicreport.html;

import org.jspecify.annotations.NullMarked;
