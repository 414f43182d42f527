package org.consilience.eval.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.consilience.model.Vector;

/**
 * How well vectors tell answers to one question that say the same from those that do not, on NAnCo: the best balanced accuracy
 * over one threshold on the cosine.
 */
final class AnswerScore {
    private AnswerScore() {}

    static double of(Path file, Function<String, Vector> meaning) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (JsonNode question : new ObjectMapper().readTree(file.toFile())) {
            List<String> groups = new ArrayList<>();
            List<Vector> meanings = new ArrayList<>();
            for (JsonNode answer : question.path("answers")) {
                if (answer.hasNonNull("cluster_global")) {
                    groups.add(answer.path("cluster_global").asText());
                    meanings.add(meaning.apply(answer.path("Answer").asText()));
                }
            }
            for (int i = 0; i < groups.size(); i++) {
                for (int j = 0; j < i; j++) {
                    pairs.add(new Pair(
                            meanings.get(i).cosine(meanings.get(j)),
                            groups.get(i).equals(groups.get(j))));
                }
            }
        }
        return best(pairs);
    }

    private static double best(List<Pair> pairs) {
        double sames = pairs.stream().filter(Pair::same).count();
        double others = pairs.size() - sames;
        pairs.sort(Comparator.comparingDouble(Pair::cosine).reversed());
        double hits = 0;
        double misses = 0;
        double best = 0;
        for (Pair pair : pairs) {
            hits += pair.same() ? 1 : 0;
            misses += pair.same() ? 0 : 1;
            best = Math.max(best, (hits / sames + 1 - misses / others) / 2);
        }
        return best;
    }

    private record Pair(double cosine, boolean same) {}
}
