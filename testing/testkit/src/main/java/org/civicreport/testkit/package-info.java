/**
 * What tests of civicreport and of applications with renderers, rules or documents of their own are made from:
 * generated documents and reports, documents with every node, the contract of a renderer, and readable cases.
 */
@NullMarked
package org.civicreport.testkit;

import org.jspecify.annotations.NullMarked;
