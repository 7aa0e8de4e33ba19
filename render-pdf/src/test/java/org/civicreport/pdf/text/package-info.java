@NullMarked
package org.civicreport.pdf.text;

import org.jspecify.annotations.NullMarked;
