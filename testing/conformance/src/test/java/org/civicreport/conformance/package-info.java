/**
 * Checks rendered files with the independent tools of the field: veraPDF for PDF/UA and PDF/A, the Nu HTML checker,
 * axe-core in Chromium, the Open XML SDK, LibreOffice and Poppler. Fragments are looked at in pages of the design systems
 * KERN UX (EUPL-1.2) and GOV.UK Frontend (MIT), whose style sheets are installed for that only and never shipped.
 *
 * <p>Each runner turns a tool's verdict into a list of values; an empty list means that the tool found nothing. A
 * runner never filters findings away, but for the gaps of the tool that its Javadoc names.
 * Tools that live outside the JVM are declared with {@link org.civicreport.conformance.NeedsTools}.
 */
@NullMarked
package org.civicreport.conformance;

import org.jspecify.annotations.NullMarked;
