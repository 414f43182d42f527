package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.model.Claim;
import org.consilience.model.Reading;
import org.consilience.model.Span;
import org.consilience.model.Story;
import org.consilience.model.Syntax;
import org.consilience.model.Token;
import org.consilience.model.Vector;

/** All statements of a story, in its order. */
record Ledger(List<Statement> statements, int reports) {
    /** Parts of speech that carry content. */
    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV");

    Ledger {
        statements = List.copyOf(statements);
    }

    static Ledger of(Story story) {
        List<NavigableSet<String>> words = new ArrayList<>();
        List<Vector> meanings = new ArrayList<>();
        NavigableMap<String, Integer> frequency = new TreeMap<>();
        for (Reading reading : story.readings()) {
            meanings.addAll(reading.meanings());
            for (Claim claim : reading.claims()) {
                NavigableSet<String> terms = terms(reading.syntax(), claim.span());
                terms.forEach(term -> frequency.merge(term, 1, Integer::sum));
                words.add(terms);
            }
        }
        List<Vector> centred = centred(meanings);
        Map<String, Integer> dictionary = new HashMap<>();
        frequency.keySet().forEach(term -> dictionary.put(term, dictionary.size()));
        List<Statement> statements = new ArrayList<>();
        for (int report = 0; report < story.readings().size(); report++) {
            Reading reading = story.readings().get(report);
            for (Claim claim : reading.claims()) {
                int index = statements.size();
                TermVector terms = TermVector.of(weights(words.get(index), frequency, words.size()), dictionary);
                statements.add(new Statement(index, report, reading, claim, terms, centred.get(index)));
            }
        }
        return new Ledger(statements, story.readings().size());
    }

    private static NavigableSet<String> terms(Syntax syntax, Span span) {
        NavigableSet<String> terms = new TreeSet<>();
        for (int s = syntax.sentenceAt(span.begin()); s < syntax.sentences().size(); s++) {
            if (syntax.sentences().get(s).span().begin() >= span.end()) {
                break;
            }
            for (Token token : syntax.tokens(syntax.sentences().get(s))) {
                if (CONTENT.contains(token.upos()) && span.overlaps(token.span())) {
                    terms.add(token.lemma().toLowerCase(Locale.ROOT));
                }
            }
        }
        return terms;
    }

    private static NavigableMap<String, Double> weights(Set<String> words, Map<String, Integer> frequency, int claims) {
        NavigableMap<String, Double> weighed = new TreeMap<>();
        for (String word : words) {
            weighed.put(word, Math.log((claims + 1) / (frequency.getOrDefault(word, 0) + 0.5)));
        }
        return weighed;
    }

    /** The vectors less their mean: what is left is what tells a claim from the others of its story. */
    private static List<Vector> centred(List<Vector> vectors) {
        if (vectors.isEmpty()) {
            return List.of();
        }
        int size = vectors.get(0).size();
        double[] mean = new double[size];
        for (Vector vector : vectors) {
            for (int i = 0; i < size; i++) {
                mean[i] += vector.at(i) / vectors.size();
            }
        }
        List<Vector> centred = new ArrayList<>();
        for (Vector vector : vectors) {
            float[] values = new float[size];
            for (int i = 0; i < size; i++) {
                values[i] = (float) (vector.at(i) - mean[i]);
            }
            centred.add(Vector.of(values));
        }
        return centred;
    }
}
