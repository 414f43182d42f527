package org.consilience.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.consilience.almanac.press.Houses;
import org.consilience.edition.layout.Length;
import org.consilience.engine.pipeline.Newsdesk;
import org.consilience.ingest.Arrivals;
import org.consilience.model.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code consilience read}: reports in, the dossier of each event out. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Release.class,
        header = "Read reports and show, event by event, what they agree on, where they differ, and who says so.",
        footer = {
            "",
            "Examples:",
            "  consilience read examples/harbour-fire",
            "  consilience read reports.zip feed.xml --out dossier",
            "  consilience read reports.zip --format geojson > places.geojson",
            "  curl -s https://example.org/feed.xml | consilience read - --format json",
            "",
            "Exit status: 0 when something was read, 1 when nothing could be, 2 for wrong usage."
        })
final class ReadCommand implements Callable<Integer> {
    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private GazetteerOption gazetteer = new GazetteerOption();

    @Mixin
    private VoiceOptions voices = new VoiceOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description =
                    "What goes to standard output: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given. The last three are"
                            + " the places for maps, and the timeline for TimelineJS and for calendars.")
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Also write dossier.html (one file that opens offline), dossier.json and dossier.md to this"
                    + " folder; it is made where it is missing.")
    private @Nullable Path out;

    @Option(
            names = "--full",
            description =
                    "Show stories whole, however long. Otherwise a story takes at most 390 lines as text, and as page"
                            + " and Markdown one of more than 50 reports shows what weighs most; what is left out is"
                            + " counted, and the JSON has it all.")
    private boolean full;

    @Option(
            names = "--houses",
            paramLabel = "FILE",
            converter = HousesFile.class,
            description =
                    "Titles and their publishers, besides the ones known: a line a title with its other names, its"
                            + " domains, its house and where that stands, parted by tabs; names and domains by semicolons.")
    private Houses houses = Houses.known();

    private final Workplace workplace;

    ReadCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws IOException {
        OutputFolder folder = out == null ? null : OutputFolder.at(out);
        Voice voice = voices.voice(workplace.console());
        Mailroom mailroom = Mailroom.open(workplace, inputs, voice);
        Dossier dossier = dossier(mailroom, voice);
        Console console = workplace.console();
        if (folder != null) {
            save(dossier, folder, console.screen());
        }
        if (format != Format.TEXT) {
            dossier.unread().forEach(voice::notRead);
        }
        format.write(dossier, console.screen(), length(), console.out());
        return dossier.files().isEmpty() ? Consilience.NOTHING_READ : Consilience.DONE;
    }

    private Dossier dossier(Mailroom mailroom, Voice voice) {
        Arrivals arrivals = mailroom.all();
        if (arrivals.reports().isEmpty()) {
            return new Dossier(List.of(), arrivals.rejected());
        }
        return new Newsdesk(gazetteer.of(mailroom.press().knowing(houses)).stages(), inputs.threads(), voice)
                .dossier(arrivals.reports(), arrivals.rejected());
    }

    private Length length() {
        return full ? Length.WHOLE : Length.FITTED;
    }

    private void save(Dossier dossier, OutputFolder folder, Console.Screen screen) {
        folder.write("dossier.html", to -> Format.HTML.write(dossier, screen, length(), to));
        folder.write("dossier.json", to -> Format.JSON.write(dossier, screen, length(), to));
        folder.write("dossier.md", to -> Format.MARKDOWN.write(dossier, screen, length(), to));
    }
}
