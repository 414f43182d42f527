package org.consilience.eval.sourcing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.consilience.model.Masthead;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.Syntax;

/**
 * Made-up reports in families: an original mixed of stretches of several texts, and what others make of it by cutting,
 * reordering, adding and light rewriting.
 *
 * <p>A sentence keeps the number of the sentence it is made of, so that what two reports share is known and need not be found.
 */
final class MixedReports {
    private static final int LARGEST_FAMILY = 9;
    private static final int FEWEST = 6;
    private static final int MOST = 24;
    private static final int LONGEST_STRETCH = 8;
    /** One word in so many is changed where a sentence is rewritten. */
    private static final int WORDS_A_CHANGE = 12;

    private final List<String> pool;
    private final Random random;
    private final List<int[]> made = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();

    private MixedReports(SentencePool pool, long seed) {
        this.pool = pool.sentences();
        this.random = new Random(seed);
    }

    /** So many reports, in families that stand side by side. */
    static MixedReports of(SentencePool pool, int reports, long seed) {
        MixedReports mixed = new MixedReports(pool, seed);
        while (mixed.readings.size() < reports) {
            List<Integer> original = mixed.original();
            mixed.add(original, false);
            int others = mixed.random.nextInt(LARGEST_FAMILY);
            for (int i = 0; i < others && mixed.readings.size() < reports; i++) {
                mixed.add(mixed.derived(original), mixed.random.nextBoolean());
            }
        }
        return mixed;
    }

    List<Reading> readings() {
        return Collections.unmodifiableList(readings);
    }

    /** For every report the pool's sentences that it is made of, in ascending order. */
    List<int[]> made() {
        return Collections.unmodifiableList(made);
    }

    private List<Integer> original() {
        List<Integer> sentences = new ArrayList<>();
        int wanted = FEWEST + random.nextInt(MOST - FEWEST);
        while (sentences.size() < wanted) {
            stretch(Math.min(wanted - sentences.size(), 1 + random.nextInt(LONGEST_STRETCH)), sentences);
        }
        return sentences;
    }

    /** Adds a run of sentences that are not there yet. */
    private void stretch(int length, List<Integer> sentences) {
        int from = random.nextInt(pool.size() - length);
        for (int i = from; i < from + length; i++) {
            if (!sentences.contains(i)) {
                sentences.add(i);
            }
        }
    }

    private List<Integer> derived(List<Integer> original) {
        int kept = Math.max(3, (int) Math.round(original.size() * (0.4 + 0.6 * random.nextDouble())));
        int from = random.nextInt(original.size() - kept + 1);
        List<Integer> sentences = new ArrayList<>(original.subList(from, from + kept));
        if (random.nextInt(3) == 0) {
            Collections.shuffle(sentences, random);
        }
        if (random.nextBoolean()) {
            stretch(1 + random.nextInt(kept), sentences);
        }
        return sentences;
    }

    private void add(List<Integer> sentences, boolean rewritten) {
        StringBuilder text = new StringBuilder();
        List<Sentence> spans = new ArrayList<>();
        for (int sentence : sentences) {
            int begin = text.length();
            text.append(rewritten && random.nextInt(3) == 0 ? changed(pool.get(sentence)) : pool.get(sentence));
            spans.add(new Sentence(new Span(begin, text.length()), spans.size(), spans.size() + 1));
            text.append(' ');
        }
        String id = "m" + readings.size();
        Report report = new Report(new ReportId(id), id, Masthead.blank(), text.toString(), List.of());
        Reading.Marks none = new Reading.Marks(List.of(), List.of(), List.of(), List.of(), List.of());
        readings.add(new Reading(report, new Syntax(spans, List.of(), List.of()), none, List.of(), List.of()));
        made.add(sentences.stream().mapToInt(Integer::intValue).sorted().toArray());
    }

    /** The sentence with a word in twelve left out or exchanged for another sentence's. */
    private String changed(String sentence) {
        List<String> words = new ArrayList<>(List.of(sentence.split(" ", -1)));
        int changes = words.size() / WORDS_A_CHANGE;
        IntStream.range(0, changes).forEach(i -> {
            int at = random.nextInt(words.size());
            if (random.nextBoolean()) {
                words.remove(at);
            } else {
                String[] others = pool.get(random.nextInt(pool.size())).split(" ", -1);
                words.set(at, others[random.nextInt(others.length)]);
            }
        });
        return String.join(" ", words);
    }
}
