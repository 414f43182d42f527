package org.consilience.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What every reading command takes: where the reports are, how many threads work, and which model reads. */
final class InputOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders or archives with reports; - for standard input. What a file holds is found by"
                    + " looking into it: plain text, HTML, a news article as JSON, JSON lines, RSS, Atom, WARC, and .zip,"
                    + " .gz or .tar.gz of these.")
    private List<String> paths = List.of();

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = OneOrMore.class,
            description = "How many reports are read at once; what comes out does not depend on it."
                    + " All processors unless given.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description =
                    "Folder with another reading model, as training/ writes them; the one that ships unless given.")
    private @Nullable Path model;

    /** The folder of the reading model to take for the one that ships. */
    Optional<Path> model() {
        return Optional.ofNullable(model);
    }

    List<String> paths() {
        return paths;
    }

    /** One or more. */
    int threads() {
        return threads;
    }

    /** A count of things that there must be at least one of. */
    static final class OneOrMore implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("[1-9][0-9]{0,3}")) {
                throw new TypeConversionException("'" + value + "' is not a number from 1 to 9999");
            }
            return Integer.valueOf(value);
        }
    }
}
