package org.consilience.eval.reading;

import java.util.List;
import java.util.function.Consumer;
import org.consilience.eval.Crew;

/** How many words a second something reads, with as many threads as there are processors; after a warming-up. */
final class Speed {
    private static final int WARMING = 8;

    private Speed() {}

    static double wordsPerSecond(List<String> texts, Consumer<String> reader) throws InterruptedException {
        all(texts.subList(0, Math.min(WARMING, texts.size())), reader);
        long start = System.nanoTime();
        all(texts, reader);
        double seconds = (System.nanoTime() - start) / 1e9;
        return words(texts) / seconds;
    }

    private static long words(List<String> texts) {
        return texts.stream()
                .mapToLong(text -> text.trim().split("\\s+", -1).length)
                .sum();
    }

    private static void all(List<String> texts, Consumer<String> reader) throws InterruptedException {
        Crew.each(Runtime.getRuntime().availableProcessors(), texts, reader);
    }
}
