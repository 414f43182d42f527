package org.consilience.eval;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Threads that do one thing with each of many inputs: how everything that is timed here is spread over processors. */
public final class Crew {
    private Crew() {}

    /**
     * Does the work with every input, and comes back when all is done.
     *
     * @throws IllegalStateException where the work fails for one
     */
    public static <I> void each(int threads, List<I> inputs, Consumer<I> work) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (Future<Object> done : pool.invokeAll(inputs.stream()
                    .map(input -> Executors.callable(() -> work.accept(input)))
                    .toList())) {
                done.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
