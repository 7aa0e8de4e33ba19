/**
 * The command line of civicreport: renders reports, checks them, and reads them back out of rendered files. It shows how an
 * application embeds the library; everything here uses only its public types.
 *
 * <p>{@link org.civicreport.cli.Main} is the entry, each command a class of its own.
 */
@NullMarked
package org.civicreport.cli;

import org.jspecify.annotations.NullMarked;
