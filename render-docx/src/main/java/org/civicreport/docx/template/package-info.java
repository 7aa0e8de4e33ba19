/** An embedder's own Word template: what is taken over from it, and how our styles and lists come to stand beside its own. */
@NullMarked
package org.civicreport.docx.template;

import org.jspecify.annotations.NullMarked;
