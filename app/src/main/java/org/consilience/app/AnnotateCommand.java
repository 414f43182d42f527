package org.consilience.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consilience.edition.json.ReadingJson;
import org.consilience.engine.pipeline.Newsdesk;
import org.consilience.engine.pipeline.Newsdesk.Readings;
import org.consilience.model.Reading;
import org.consilience.model.Rejected;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code consilience annotate}: what is seen in each report before any comparison, a line of JSON a report. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        versionProvider = Release.class,
        header = "Write what is seen in each report before any comparison: one line of JSON a report.",
        description = {
            "",
            "Sentences, words and their relations, names, attributions, events, times and places, in order of the input.",
            "Offsets count Unicode code points.",
            ""
        },
        footer = {
            "",
            "Example:",
            "  consilience annotate examples/harbour-fire | jq '.attributions | length'",
            "",
            "Exit status: 0 when something was read, 1 when nothing could be, 2 for wrong usage."
        })
final class AnnotateCommand implements Callable<Integer> {
    /** Reports read in one go; enough to keep the threads busy, few enough to keep memory small. */
    private static final int BATCH = 32;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private GazetteerOption gazetteer = new GazetteerOption();

    @Mixin
    private VoiceOptions voices = new VoiceOptions();

    private final Workplace workplace;

    AnnotateCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        return new Work(voices.voice(workplace.console())).status();
    }

    /** One run: reports gathered until there are enough of them, then read and written. */
    private final class Work {
        private final Voice voice;
        private final Mailroom mailroom;
        private final Writer out;
        private final List<Report> batch = new ArrayList<>();
        private int written;

        Work(Voice voice) {
            this.voice = voice;
            this.mailroom = Mailroom.open(workplace, inputs, voice);
            this.out = new OutputStreamWriter(workplace.console().out(), StandardCharsets.UTF_8);
        }

        int status() {
            mailroom.each(this::take, this::refuse);
            writeBatch();
            return written == 0 ? Consilience.NOTHING_READ : Consilience.DONE;
        }

        private void take(Report report) {
            batch.add(report);
            if (batch.size() == BATCH) {
                writeBatch();
            }
        }

        private void refuse(Rejected rejected) {
            voice.complain(rejected.source() + ": " + rejected.why());
        }

        private void writeBatch() {
            if (batch.isEmpty()) {
                return;
            }
            Readings readings =
                    new Newsdesk(gazetteer.of(mailroom.press()).stages(), inputs.threads(), voice).read(batch);
            readings.failed().forEach(this::refuse);
            Map<ReportId, Reading> byReport = readings.readings().stream()
                    .collect(Collectors.toMap(reading -> reading.report().id(), Function.identity()));
            for (Report report : batch) {
                Reading reading = byReport.get(report.id());
                if (reading != null) {
                    write(reading);
                }
            }
            batch.clear();
        }

        private void write(Reading reading) {
            try {
                ReadingJson.writeLine(reading, out);
                written++;
            } catch (IOException failed) {
                throw new UncheckedIOException(
                        "cannot write the reading of " + reading.report().source(), failed);
            }
        }
    }
}
