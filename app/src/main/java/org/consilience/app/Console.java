package org.consilience.app;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The streams that a command reads and writes, and what is known of whoever looks at them.
 *
 * @param in standard input
 * @param out results
 * @param err progress, notes and complaints
 */
record Console(InputStream in, PrintStream out, PrintStream err, Screen screen) {
    /**
     * What is known of the terminal.
     *
     * @param showsOut whether standard output goes to a terminal
     * @param showsErr whether standard error goes to a terminal
     * @param columns its width in letters
     * @param colour whether colours are welcome; NO_COLOR says they are not
     */
    record Screen(boolean showsOut, boolean showsErr, int columns, boolean colour) {
        static final int USUAL_COLUMNS = 100;
    }
}
