package org.consilience.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.consilience.edition.json.GroupJson;
import org.consilience.engine.pipeline.Newsdesk;
import org.consilience.engine.pipeline.Newsdesk.Readings;
import org.consilience.ingest.Arrivals;
import org.consilience.model.Rejected;
import org.consilience.model.Report;
import org.consilience.model.Story;
import org.consilience.model.StoryId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code consilience group}: which reports tell of one event, a line of JSON a report. */
@Command(
        name = "group",
        mixinStandardHelpOptions = true,
        versionProvider = Release.class,
        header = "Tell which reports are about one event: one line of JSON a report, with its story.",
        description = {"", "In order of publication, then source; undated reports last.", ""},
        footer = {
            "",
            "Example:",
            "  consilience group examples | jq -r '.story' | sort | uniq -c",
            "",
            "Exit status: 0 when something was read, 1 when nothing could be, 2 for wrong usage."
        })
final class GroupCommand implements Callable<Integer> {
    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private VoiceOptions voices = new VoiceOptions();

    private final Workplace workplace;

    GroupCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws IOException {
        Voice voice = voices.voice(workplace.console());
        Mailroom mailroom = Mailroom.open(workplace, inputs, voice);
        Arrivals arrivals = mailroom.all();
        complain(voice, arrivals.rejected());
        if (arrivals.reports().isEmpty()) {
            return Consilience.NOTHING_READ;
        }
        Newsdesk newsdesk = new Newsdesk(mailroom.press().stages(), inputs.threads(), voice);
        Readings readings = newsdesk.read(arrivals.reports());
        complain(voice, readings.failed());
        write(newsdesk.group(readings.readings()));
        return readings.readings().isEmpty() ? Consilience.NOTHING_READ : Consilience.DONE;
    }

    private static void complain(Voice voice, List<Rejected> unread) {
        unread.forEach(rejected -> voice.complain(rejected.source() + ": " + rejected.why()));
    }

    private void write(List<Story> stories) throws IOException {
        List<Placed> placed = stories.stream()
                .flatMap(story -> story.readings().stream().map(reading -> new Placed(reading.report(), story.id())))
                .sorted(Comparator.comparing(Placed::report, Newsdesk.ORDER))
                .toList();
        Writer out = new OutputStreamWriter(workplace.console().out(), StandardCharsets.UTF_8);
        for (Placed one : placed) {
            GroupJson.writeLine(one.report(), one.story(), out);
        }
    }

    private record Placed(Report report, StoryId story) {}
}
