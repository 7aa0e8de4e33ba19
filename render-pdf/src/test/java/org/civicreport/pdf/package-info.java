@NullMarked
package org.civicreport.pdf;

import org.jspecify.annotations.NullMarked;
