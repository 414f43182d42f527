package org.consilience.reader.onepass;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds sentences' trees and their relations.
 *
 * <p>Scores of two pieces come from one window, the one in which the sentence stands best. A sentence longer than a window
 * becomes a chain of its words.
 */
final class Arcs {
    private final Relations relations;

    Arcs(Weights weights) {
        this.relations = new Relations(weights);
    }

    /** An arc for each word of each sentence, heads counted within the sentence. */
    List<List<Arc>> of(List<List<Words.Word>> sentences, Pass pass) {
        List<float[]> bonds = new ArrayList<>();
        List<Hung> hung = new ArrayList<>();
        for (List<Words.Word> words : sentences) {
            hung.add(hung(words, pass, bonds));
        }
        Iterator<String> told = relations.of(bonds).iterator();
        List<List<Arc>> arcs = new ArrayList<>();
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            arcs.add(arcs(sentences.get(sentence).size(), hung.get(sentence), told));
        }
        return arcs;
    }

    private static List<Arc> arcs(int words, Hung hung, Iterator<String> told) {
        List<Arc> arcs = new ArrayList<>();
        int next = 0;
        for (int word = 0; word < words; word++) {
            if (next < hung.words.length && hung.words[next] == word) {
                int head = hung.heads[next++];
                arcs.add(head < 0 ? new Arc(-1, Relations.ROOT) : new Arc(hung.words[head], told.next()));
            } else {
                arcs.add(besideItsFirstHalf(word, arcs));
            }
        }
        return arcs;
    }

    private static Arc besideItsFirstHalf(int word, List<Arc> arcs) {
        int head = word > 0 ? arcs.get(word - 1).head : -1;
        return new Arc(head >= 0 ? head : Math.max(0, word - 1), "advmod");
    }

    /** Hangs the words for which a piece stands from one another, and adds the bond of each that hangs from a word. */
    private static Hung hung(List<Words.Word> sentence, Pass pass, List<float[]> bonds) {
        int[] words = IntStream.range(0, sentence.size())
                .filter(word -> sentence.get(word).piece().isPresent())
                .toArray();
        int[] pieces = Arrays.stream(words)
                .map(word -> sentence.get(word).piece().orElseThrow())
                .toArray();
        int window = pieces.length == 0 ? -1 : window(pieces, pass.windows());
        if (window < 0) {
            return new Hung(words, chain(pieces, pass, bonds));
        }
        int[] rows = Arrays.stream(pieces).map(piece -> pass.row(window, piece)).toArray();
        int[] heads = Tree.heads(scores(rows, pass.own(window, "arcs")));
        Grid dependents = pass.own(window, "relation_word");
        Grid governors = pass.own(window, "relation_head");
        for (int word = 0; word < rows.length; word++) {
            if (heads[word] >= 0) {
                bonds.add(Relations.bond(dependents.row(rows[word]), governors.row(rows[heads[word]])));
            }
        }
        return new Hung(words, heads);
    }

    private static double[][] scores(int[] rows, Grid arcs) {
        double[][] scores = new double[rows.length][rows.length + 1];
        for (int word = 0; word < rows.length; word++) {
            scores[word][0] = arcs.at(rows[word], 0);
            for (int head = 0; head < rows.length; head++) {
                scores[word][head + 1] = arcs.at(rows[word], rows[head]);
            }
        }
        return scores;
    }

    /** The window that holds all the pieces, farthest from its edges; -1 where none does. */
    private static int window(int[] pieces, Windows windows) {
        int best = -1;
        int most = -1;
        for (int window = 0; window < windows.count(); window++) {
            int margin = Math.min(windows.margin(window, pieces[0]), windows.margin(window, pieces[pieces.length - 1]));
            if (margin > most) {
                most = margin;
                best = window;
            }
        }
        return best;
    }

    private static int[] chain(int[] pieces, Pass pass, List<float[]> bonds) {
        Grid dependents = pass.scores("relation_word");
        Grid governors = pass.scores("relation_head");
        for (int word = 1; word < pieces.length; word++) {
            bonds.add(Relations.bond(dependents.row(pieces[word]), governors.row(pieces[word - 1])));
        }
        return IntStream.range(-1, pieces.length - 1).toArray();
    }

    /** A sentence's words that hang from one another, and the head of each among them; -1 for the root. */
    private static final class Hung {
        private final int[] words;
        private final int[] heads;

        Hung(int[] words, int[] heads) {
            this.words = words;
            this.heads = heads;
        }
    }

    /** The head within the sentence, -1 for the root, and the relation to it. */
    record Arc(int head, String relation) {}
}
