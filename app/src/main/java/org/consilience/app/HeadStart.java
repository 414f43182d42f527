package org.consilience.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The stages with the model that ships, put together while the command line is still being taken apart: either takes a fifth of
 * a second, and there is more than one processor.
 */
final class HeadStart {
    private static final Set<String> READING = Set.of("read", "annotate", "group");
    private static final Set<String> TELLING = Set.of("-h", "--help", "-V", "--version");

    private HeadStart() {}

    /** What opens the stages: those begun at once where these arguments will plainly ask for them. */
    static Function<Optional<Path>, Press> of(String... arguments) {
        if (!isReading(List.of(arguments))) {
            return model -> model.map(Press::open).orElseGet(Press::open);
        }
        CompletableFuture<Press> shipped = CompletableFuture.supplyAsync(Press::open, HeadStart::begin);
        return model -> model.map(Press::open).orElseGet(shipped::join);
    }

    /** Whether it is a command that reads, with the model that ships. */
    static boolean isReading(List<String> arguments) {
        return arguments.size() > 1
                && READING.contains(arguments.get(0))
                && arguments.stream().noneMatch(word -> TELLING.contains(word) || word.startsWith("--model"));
    }

    private static void begin(Runnable work) {
        Thread thread = new Thread(work, "head start");
        thread.setDaemon(true);
        thread.start();
    }
}
