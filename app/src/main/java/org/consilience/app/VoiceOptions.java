package org.consilience.app;

import picocli.CommandLine.Option;

/** How much a command says on standard error. */
final class VoiceOptions {
    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing on standard error but what went wrong.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say on standard error what is taken, how long each step takes and what it needs.")
    private boolean verbose;

    Voice voice(Console console) {
        return new Voice(console, quiet, verbose);
    }
}
