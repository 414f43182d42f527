package org.consilience.app;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.consilience.edition.layout.Legible;
import org.consilience.engine.pipeline.Progress;
import org.consilience.model.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * What a command says on standard error while it works: complaints always, notes unless quiet, details when verbose, and
 * bars where somebody watches and a step takes longer than a moment.
 */
final class Voice implements Progress {
    private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(700);
    private static final int REDRAWN_AFTER_MILLIS = 200;

    private final PrintStream err;
    private final Console.Screen screen;
    private final boolean quiet;
    private final boolean verbose;
    private long began;
    private @Nullable ProgressBar bar;

    Voice(Console console, boolean quiet, boolean verbose) {
        this.err = console.err();
        this.screen = console.screen();
        this.quiet = quiet;
        this.verbose = verbose;
    }

    /** Something went wrong; always said. */
    synchronized void complain(String what) {
        clear();
        err.println("consilience: " + Legible.of(what));
    }

    /** Something worth knowing; not said when quiet. */
    synchronized void note(String what) {
        if (!quiet) {
            complain(what);
        }
    }

    /** An input that the result, too, lists as unread; not said when quiet. */
    void notRead(Rejected unread) {
        note(unread.source() + ": " + unread.why());
    }

    /** Something for whoever wants to know all. */
    synchronized void detail(String what) {
        if (verbose) {
            complain(what);
        }
    }

    @Override
    public synchronized void advanced(String step, int done, int total) {
        if (done == 0) {
            clear();
            began = System.nanoTime();
        }
        if (done < total) {
            draw(step, done, total);
        } else {
            clear();
            detail(String.format(Locale.ROOT, "%s: %,d in %.1f s", step, total, (System.nanoTime() - began) / 1e9));
        }
    }

    private void draw(String step, int done, int total) {
        if (bar != null) {
            bar.stepTo(done);
        } else if (screen.showsErr() && !quiet && System.nanoTime() - began > MOMENT) {
            bar = new ProgressBarBuilder()
                    .setTaskName(step)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setUpdateIntervalMillis(REDRAWN_AFTER_MILLIS)
                    .setConsumer(new ConsoleProgressBarConsumer(err, screen.columns() - 1))
                    .clearDisplayOnFinish()
                    .build();
            bar.stepTo(done);
        }
    }

    private void clear() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
