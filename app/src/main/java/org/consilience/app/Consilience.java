package org.consilience.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The program: its commands, and what becomes of what they throw. */
@Command(
        name = "consilience",
        subcommands = {
            ReadCommand.class,
            AnnotateCommand.class,
            GroupCommand.class,
            GazetteerCommand.class,
            CompletionCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Release.class,
        header = "Reads every report of an event and shows what independent reports agree on, where they differ,"
                + " and who says so.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Start with:",
            "  consilience read examples/harbour-fire",
            "",
            "'consilience COMMAND --help' tells what a command takes and gives."
        })
final class Consilience {
    /** Something was read, or what was asked for was shown. */
    static final int DONE = 0;
    /** Nothing could be read, or the result could not be written. */
    static final int NOTHING_READ = 1;
    /** The command line makes no sense. */
    static final int WRONG_USAGE = 2;

    private Consilience() {}

    /** Runs one command to its end and returns the exit status. */
    static int run(Workplace workplace, String... arguments) {
        return commandLine(workplace).execute(arguments);
    }

    static CommandLine commandLine(Workplace workplace) {
        Console console = workplace.console();
        Console.Screen screen = console.screen();
        CommandLine line = new CommandLine(new Consilience(), new Commands(workplace));
        line.setOut(writing(console.out()));
        line.setErr(writing(console.err()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                screen.showsOut() && screen.showsErr() && screen.colour() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(Math.max(60, Math.min(screen.columns(), 120)));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(new Failures(console));
        return line;
    }

    private static PrintWriter writing(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
