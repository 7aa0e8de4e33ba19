/**
 * The neutral document tree between composition and rendering. It knows nothing of reports: other applications build
 * documents with it and use the same renderers.
 *
 * <p>{@link org.civicreport.document.Block} and {@link org.civicreport.document.Inline} are sealed; their nodes are
 * immutable records that can't be built wrong, and the set is frozen within a major version. What is born later, or in
 * an embedding application, is an {@link org.civicreport.document.ExtensionBlock} or
 * {@link org.civicreport.document.ExtensionInline} with a fallback made of known nodes.
 */
@NullMarked
package org.civicreport.document;

import org.jspecify.annotations.NullMarked;
