package org.civicreport.cli;

import java.io.PrintWriter;
import org.civicreport.render.ProgressListener;

/** One line on the terminal that counts up while a file is made, and is gone when it is done. */
final class Progress implements ProgressListener {

    private final PrintWriter terminal;
    private final String name;
    private int shown = -1;

    Progress(PrintWriter terminal, String name) {
        this.terminal = terminal;
        this.name = name;
    }

    @Override
    public void progress(int done, int total) {
        int percent = (int) (100L * done / total);
        if (percent != shown) {
            shown = percent;
            terminal.print("\r" + name + " " + percent + " %");
            terminal.flush();
        }
    }

    void clear() {
        if (shown >= 0) {
            terminal.print("\r" + " ".repeat(name.length() + 6) + "\r");
            terminal.flush();
        }
    }
}
