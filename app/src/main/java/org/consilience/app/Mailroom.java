package org.consilience.app;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.consilience.ingest.Arrivals;
import org.consilience.ingest.Intake;
import org.consilience.model.Rejected;
import org.consilience.model.Report;

/** Where reports arrive; meanwhile the reading model is being loaded. */
final class Mailroom {
    private final Workplace workplace;
    private final InputOptions inputs;
    private final Voice voice;
    private final CompletableFuture<Press> press;

    private Mailroom(Workplace workplace, InputOptions inputs, Voice voice) {
        this.workplace = workplace;
        this.inputs = inputs;
        this.voice = voice;
        this.press = CompletableFuture.supplyAsync(() -> workplace.press().apply(inputs.model()));
    }

    static Mailroom open(Workplace workplace, InputOptions inputs, Voice voice) {
        return new Mailroom(workplace, inputs, voice);
    }

    /** The stages, once their model is loaded. */
    Press press() {
        Press opened = opened();
        voice.detail("model: " + opened.model().version());
        return opened;
    }

    private Press opened() {
        try {
            return press.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof UncheckedIOException unreadable) {
                throw unreadable;
            }
            throw failed;
        }
    }

    /** All reports and refusals, in order of the input. */
    Arrivals all() {
        List<Report> reports = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        each(reports::add, rejected::add);
        return new Arrivals(reports, rejected);
    }

    /** One report or refusal after the other, in order of the input. */
    void each(Consumer<Report> reports, Consumer<Rejected> rejected) {
        Intake.standard()
                .read(
                        inputs.paths(),
                        workplace.console().in(),
                        arrival ->
                                arrival.match(report -> taken(report, reports), refusal -> handed(refusal, rejected)));
    }

    private Report taken(Report report, Consumer<Report> to) {
        voice.detail("taken: " + report.source()
                + report.masthead().outlet().map(outlet -> ", " + outlet.name()).orElse("")
                + report.masthead().published().map(date -> ", " + date.value()).orElse(", undated"));
        return handed(report, to);
    }

    private static <T> T handed(T what, Consumer<T> to) {
        to.accept(what);
        return what;
    }
}
