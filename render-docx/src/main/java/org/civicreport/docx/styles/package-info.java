/**
 * How a Word file looks and behaves: styles, numbering, settings and fonts, made from a theme. Built with docx4j's object
 * model, beforehand for our own design, and beside a template at run time; its narrow JAXB context is then all of docx4j that
 * rendering loads.
 */
@NullMarked
package org.civicreport.docx.styles;

import org.jspecify.annotations.NullMarked;
