package org.consilience.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.consilience.almanac.place.GazetteerImport;
import org.consilience.almanac.place.GazetteerImport.Imported;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code consilience gazetteer}: what tells where places are. */
@Command(
        name = "gazetteer",
        subcommands = GazetteerCommand.Import.class,
        mixinStandardHelpOptions = true,
        versionProvider = Release.class,
        header = "Make a gazetteer with more places than the one that ships.",
        synopsisSubcommandLabel = "COMMAND")
final class GazetteerCommand {
    /** {@code consilience gazetteer import}: GeoNames' table in, a gazetteer out. */
    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            versionProvider = Release.class,
            header = "Make a gazetteer of every place of GeoNames, and of those that ship.",
            description = {
                "",
                "The table is allCountries.zip from https://download.geonames.org/export/dump/ (CC BY 4.0), or the zip of one country."
                        + " All of it takes some minutes, less than 1 GB of memory, and for a while 3 GB beside the result.",
                ""
            },
            footer = {
                "",
                "Example:",
                "  consilience gazetteer import allCountries.zip --out places.gazetteer",
                "  consilience read reports.zip --gazetteer places.gazetteer",
                "",
                "Exit status: 0 when the gazetteer was made, 1 when not (nothing is left then), 2 for wrong usage."
            })
    static final class Import implements Callable<Integer> {
        private static final long STEPS = 1000;

        @Parameters(paramLabel = "TABLE", description = "GeoNames' table, zipped or not.")
        private Path table = Path.of("allCountries.zip");

        @Option(
                names = {"-o", "--out"},
                paramLabel = "FILE",
                description =
                        "The gazetteer; ${DEFAULT-VALUE} unless given. One that is there is replaced once the new one is whole.")
        private Path out = Path.of("places.gazetteer");

        @Mixin
        private VoiceOptions voices = new VoiceOptions();

        private final Workplace workplace;

        Import(Workplace workplace) {
            this.workplace = workplace;
        }

        @Override
        public Integer call() {
            Voice voice = voices.voice(workplace.console());
            long[] told = {-1};
            Imported imported = GazetteerImport.run(table, out, (step, done, total) -> {
                long share = done * STEPS / total;
                if (share != told[0]) {
                    voice.advanced(step, (int) share, (int) STEPS);
                    told[0] = share;
                }
            });
            if (imported.skipped() > 0) {
                voice.complain(String.format(Locale.ROOT, "%,d lines were no lines of the table", imported.skipped()));
            }
            workplace
                    .console()
                    .out()
                    .println(String.format(
                            Locale.ROOT, "%,d places under %,d names: %s", imported.places(), imported.names(), out));
            return Consilience.DONE;
        }
    }
}
