package org.consilience.engine.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Runs a step over many inputs at once and hands the outcomes back in the order of the inputs.
 *
 * <p>Parallel streams within a step divide its work over the same threads: the last and largest of the inputs has them all.
 */
final class ParallelSteps {
    private final int threads;
    private final Progress progress;

    ParallelSteps(int threads, Progress progress) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads needs one or more: " + threads);
        }
        this.threads = threads;
        this.progress = progress;
    }

    <I, O> List<Outcome<O>> each(String step, List<I> inputs, Function<I, O> work) {
        AtomicInteger done = new AtomicInteger();
        progress.advanced(step, 0, inputs.size());
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            List<Future<Outcome<O>>> futures = new ArrayList<>();
            for (I input : inputs) {
                futures.add(pool.submit(() -> {
                    Outcome<O> outcome = attempt(work, input);
                    progress.advanced(step, done.incrementAndGet(), inputs.size());
                    return outcome;
                }));
            }
            List<Outcome<O>> outcomes = new ArrayList<>();
            for (Future<Outcome<O>> future : futures) {
                outcomes.add(await(future));
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }

    private static <I, O> Outcome<O> attempt(Function<I, O> work, I input) {
        try {
            return new Outcome<>(Optional.of(work.apply(input)), Optional.empty());
        } catch (Exception failure) {
            return new Outcome<>(Optional.empty(), Optional.of(failure.toString()));
        }
    }

    private static <O> Outcome<O> await(Future<Outcome<O>> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }

    /** A result, or why there is none. */
    record Outcome<O>(Optional<O> result, Optional<String> failure) {}
}
