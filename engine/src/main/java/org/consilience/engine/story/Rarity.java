package org.consilience.engine.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * How much a word tells: the fewer reports hold it, the more.
 *
 * <p>Reports are those at hand and a shelf of others counted beforehand, so that a single story has a background to stand
 * out from, and a folder all of one topic lowers that topic's words.
 */
final class Rarity {
    private static final Shelf SHELF = Shelf.read("word-reports.tsv");

    private final Map<String, Integer> atHand = new HashMap<>();
    private final int reports;

    /**
     * @param reports the words of each report at hand, each once
     */
    Rarity(Collection<Set<String>> reports) {
        this.reports = reports.size() + SHELF.reports;
        reports.forEach(words -> words.forEach(word -> atHand.merge(word, 1, Integer::sum)));
    }

    /** Inverse document frequency: zero for a word that every report holds, about nine for one seen once. */
    double of(String word) {
        int holders = atHand.getOrDefault(word, 0) + SHELF.holders.getOrDefault(word, 0);
        return Math.max(0, Math.log((reports + 1) / (holders + 0.5)));
    }

    /** Counts of reports that hold a word, as they ship. */
    private record Shelf(int reports, Map<String, Integer> holders) {
        static Shelf read(String resource) {
            try (InputStream stream = Rarity.class.getResourceAsStream(resource)) {
                if (stream == null) {
                    throw new IllegalStateException("missing resource " + resource);
                }
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
                Iterator<String> lines =
                        reader.lines().filter(line -> !line.startsWith("#")).iterator();
                int reports = Integer.parseInt(lines.next());
                Map<String, Integer> holders = new HashMap<>();
                lines.forEachRemaining(line -> {
                    int tab = line.indexOf('\t');
                    holders.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
                });
                return new Shelf(reports, Map.copyOf(holders));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
