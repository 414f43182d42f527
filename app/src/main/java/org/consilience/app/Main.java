package org.consilience.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The process: its streams, its environment and its exit. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Console console = console();
        int status = Consilience.run(new Workplace(console, HeadStart.of(arguments)), arguments);
        console.out().flush();
        console.err().flush();
        System.exit(status);
    }

    /** What {@code ./consilience} has seen of the terminal comes in as system properties. */
    static Console console() {
        List<String> terminals =
                List.of(System.getProperty("consilience.terminal", "").split(","));
        return new Console(
                new FileInputStream(FileDescriptor.in),
                printing(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)),
                printing(new FileOutputStream(FileDescriptor.err)),
                new Console.Screen(
                        terminals.contains("out"),
                        terminals.contains("err"),
                        columns(),
                        Optional.ofNullable(System.getenv("NO_COLOR"))
                                .filter(value -> !value.isEmpty())
                                .isEmpty()));
    }

    private static int columns() {
        String columns = System.getProperty("consilience.columns", "");
        return columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : Console.Screen.USUAL_COLUMNS;
    }

    private static PrintStream printing(OutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
