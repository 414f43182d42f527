package org.consilience.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The program: its commands, and what becomes of what they throw. */
@Command(
        name = "consilience",
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

    /** In the order in which help lists them. */
    private static final List<Class<?>> COMMANDS = List.of(
            ReadCommand.class,
            AnnotateCommand.class,
            GroupCommand.class,
            GazetteerCommand.class,
            CompletionCommand.class);

    private Consilience() {}

    /** Runs one command to its end and returns the exit status. */
    static int run(Workplace workplace, String... arguments) {
        return commandLine(workplace, wanted(arguments)).execute(arguments);
    }

    /** With all its commands. */
    static CommandLine commandLine(Workplace workplace) {
        return commandLine(workplace, COMMANDS);
    }

    /** The command that is named, where it needs no other: to know them all takes longer than to know one. */
    private static List<Class<?>> wanted(String... arguments) {
        return COMMANDS.stream()
                .filter(command -> arguments.length > 0 && name(command).equals(arguments[0]))
                .findFirst()
                .map(command -> List.<Class<?>>of(command))
                .orElse(COMMANDS);
    }

    private static String name(Class<?> command) {
        Command described = command.getAnnotation(Command.class);
        if (described == null) {
            throw new IllegalStateException(command + " is no command");
        }
        return described.name();
    }

    private static CommandLine commandLine(Workplace workplace, List<Class<?>> commands) {
        Console console = workplace.console();
        Console.Screen screen = console.screen();
        CommandLine line = new CommandLine(new Consilience(), new Commands(workplace));
        commands.forEach(line::addSubcommand);
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
