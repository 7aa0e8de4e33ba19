@NullMarked
package org.civicreport.pdf.layout;

import org.jspecify.annotations.NullMarked;
