package org.consilience.app;

import java.io.UncheckedIOException;
import org.consilience.edition.layout.Legible;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells what went wrong in one line; the world's trouble as such, ours with its trace. */
final class Failures implements IExecutionExceptionHandler {
    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) {
        if (failure instanceof UncheckedIOException world) {
            console.err().println("consilience: " + Legible.of(String.valueOf(world.getMessage())));
        } else {
            console.err().println("consilience: a fault of its own, please report it: " + failure);
            failure.printStackTrace(console.err());
        }
        return Consilience.NOTHING_READ;
    }
}
