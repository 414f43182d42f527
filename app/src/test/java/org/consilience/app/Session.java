package org.consilience.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** One run of the program inside a test: what went in, what came out. */
record Session(int status, String out, String err) {
    static Session of(String... arguments) {
        return reading("", arguments);
    }

    static Session reading(String input, String... arguments) {
        return on(new Console.Screen(false, false, 100, true), input, arguments);
    }

    static Session on(Console.Screen screen, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                screen);
        int status = Consilience.run(
                new Workplace(console, model -> model.map(Press::open).orElseGet(Shared::press)), arguments);
        return new Session(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The commands as they stand, for looking at. */
    static CommandLine commandLine() {
        PrintStream nothing = new PrintStream(OutputStream.nullOutputStream());
        Console console = new Console(
                InputStream.nullInputStream(), nothing, nothing, new Console.Screen(false, false, 100, false));
        return Consilience.commandLine(
                new Workplace(console, model -> model.map(Press::open).orElseGet(Shared::press)));
    }

    /** Loaded once, by the first test that reads. */
    private static final class Shared {
        private static final Press PRESS = Press.open();

        static Press press() {
            return PRESS;
        }
    }
}
