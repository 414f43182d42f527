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
        List<Bearing> bearings = Bearing.of(meanings);
        List<Bearing> contexts = Bearing.of(contexts(story));
        Map<String, Integer> dictionary = new HashMap<>();
        frequency.keySet().forEach(term -> dictionary.put(term, dictionary.size()));
        List<Statement> statements = new ArrayList<>();
        for (int report = 0; report < story.readings().size(); report++) {
            Reading reading = story.readings().get(report);
            for (Claim claim : reading.claims()) {
                int index = statements.size();
                TermVector terms = TermVector.of(weights(words.get(index), frequency, words.size()), dictionary);
                Bearing meaning = bearings.get(index);
                statements.add(new Statement(index, report, reading, claim, terms, meaning, contexts.get(index)));
            }
        }
        return new Ledger(statements, story.readings().size());
    }

    /** Whether the statements differ in some of their words only, and may agree in the others. */
    boolean areNarrowed(Clash clash) {
        return clash.sides().stream()
                .flatMap(side -> side.statements().stream())
                .allMatch(this::isNarrowed);
    }

    /** Whether it is of some of its claim's words, or of words beside the claim. */
    boolean isNarrowed(Statement statement) {
        return !statements
                .get(statement.index())
                .claim()
                .span()
                .equals(statement.claim().span());
    }

    /** Whether the word says something by itself. */
    static boolean isContent(Token token) {
        return CONTENT.contains(token.upos());
    }

    private static NavigableSet<String> terms(Syntax syntax, Span span) {
        NavigableSet<String> terms = new TreeSet<>();
        for (int s = syntax.sentenceAt(span.begin()); s < syntax.sentences().size(); s++) {
            if (syntax.sentences().get(s).span().begin() >= span.end()) {
                break;
            }
            for (Token token : syntax.tokens(syntax.sentences().get(s))) {
                if (isContent(token) && span.overlaps(token.span())) {
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

    /** For each claim the vector of the sentence in which it begins; one for all of a sentence. */
    private static List<Vector> contexts(Story story) {
        List<Vector> contexts = new ArrayList<>();
        for (Reading reading : story.readings()) {
            NavigableMap<Integer, List<Integer>> together = new TreeMap<>();
            for (int i = 0; i < reading.claims().size(); i++) {
                together.computeIfAbsent(sentence(reading, i), s -> new ArrayList<>())
                        .add(i);
            }
            NavigableMap<Integer, Vector> sentences = new TreeMap<>();
            together.forEach((sentence, claims) -> sentences.put(sentence, blended(reading, claims)));
            for (int i = 0; i < reading.claims().size(); i++) {
                contexts.add(sentences.get(sentence(reading, i)));
            }
        }
        return contexts;
    }

    private static int sentence(Reading reading, int claim) {
        return reading.syntax().sentenceAt(reading.claims().get(claim).span().begin());
    }

    /** The claims' vectors, the longer the claim the more. */
    private static Vector blended(Reading reading, List<Integer> claims) {
        Vector first = reading.meanings().get(claims.get(0));
        if (claims.size() == 1) {
            return first;
        }
        float[] sum = new float[first.size()];
        for (int claim : claims) {
            Vector meaning = reading.meanings().get(claim);
            int length = reading.claims().get(claim).span().length();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += length * meaning.at(i);
            }
        }
        return Vector.of(sum);
    }
}
