package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consilience.model.Sentence;
import org.consilience.model.Span;

/** Which clause each word of a sentence belongs to; words that only say who says so belong to none. */
final class Ownership {
    /** The owner of words that belong to no clause. */
    static final int FRAME = -2;

    private final Grammar grammar;
    private final int offset;
    private final int[] owner;

    /**
     * @param heads the words that name what each clause states, the root among them
     */
    Ownership(Grammar grammar, Sentence sentence, Set<Integer> heads) {
        this.grammar = grammar;
        this.offset = sentence.firstToken();
        this.owner = new int[sentence.endToken() - offset];
        for (int i = 0; i < owner.length; i++) {
            int up = offset + i;
            while (grammar.head(up) != NONE && !heads.contains(up)) {
                up = grammar.head(up);
            }
            owner[i] = up;
        }
    }

    /** Gives each content to a clause of its own, and the words that attribute it to none. */
    void setApart(List<Utterance> outermostFirst) {
        outermostFirst.forEach(utterance -> setApart(utterance, outermostFirst));
    }

    /** Makes a clause of the words under the head that belong to none. */
    void take(int head) {
        for (int i = 0; i < owner.length; i++) {
            if (owner[i] == FRAME && grammar.isWithin(offset + i, head)) {
                owner[i] = head;
            }
        }
    }

    boolean isFrame(int token) {
        return owner[token - offset] == FRAME;
    }

    private void setApart(Utterance utterance, List<Utterance> all) {
        Set<Integer> inside = inside(utterance);
        int content = contentHead(inside);
        if (content == NONE || grammar.is(content, "xcomp")) {
            return;
        }
        for (int i = 0; i < owner.length; i++) {
            int token = offset + i;
            if (inside.contains(token)) {
                owner[i] = owner[i] == FRAME || inside.contains(owner[i]) ? owner[i] : content;
            } else if (attributes(utterance, token)
                    && !isOwnClause(owner[i], utterance.cueToken())
                    && !isAddedTo(utterance, token, all)) {
                owner[i] = FRAME;
            }
        }
    }

    /** Whether the same breath says the word too: "he said ..., adding that ...". */
    private boolean isAddedTo(Utterance utterance, int token, List<Utterance> all) {
        Span word = grammar.token(token).span();
        return all.stream()
                .anyMatch(other -> other.cueToken() != utterance.cueToken()
                        && other.overlap(word) > 0
                        && utterance.overlap(other.cue()) == 0
                        && attributes(utterance, other.cueToken()));
    }

    private Set<Integer> inside(Utterance utterance) {
        Set<Integer> inside = new HashSet<>();
        for (int i = offset; i < offset + owner.length; i++) {
            if (utterance.overlap(grammar.token(i).span()) > 0) {
                inside.add(i);
            }
        }
        return inside;
    }

    private boolean attributes(Utterance utterance, int token) {
        if (grammar.isUpos(utterance.cueToken(), "VERB") && !utterance.phrase()) {
            return grammar.isWithin(token, utterance.cueToken());
        }
        Span words = Stream.of(utterance.source(), utterance.told())
                .flatMap(Optional::stream)
                .map(Utterance.Mention::span)
                .reduce(utterance.cue(), Span::hull);
        return words.contains(grammar.token(token).span());
    }

    private boolean isOwnClause(int head, int cue) {
        return head == FRAME || (head != cue && grammar.isWithin(head, cue));
    }

    /** The content's topmost word in this sentence; none where the content is only a name or phrase. */
    private int contentHead(Set<Integer> inside) {
        boolean verb = inside.stream().anyMatch(i -> grammar.isUpos(i, "VERB", "AUX"));
        if (inside.size() < 3 || !verb) {
            return NONE;
        }
        return inside.stream()
                .filter(i -> !inside.contains(grammar.head(i)))
                .filter(i -> grammar.isUpos(i, "VERB", "NOUN", "ADJ", "PROPN", "NUM", "ADV", "PRON", "AUX"))
                .max(Comparator.comparingInt((Integer i) -> grammar.last(i) - grammar.first(i))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(NONE);
    }

    /** The clauses that own words, in order of their heads. */
    List<Integer> heads() {
        return IntStream.of(owner)
                .filter(h -> h != FRAME)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    /** First word of the clause, as a token of the text. */
    int first(int head) {
        int i = 0;
        while (i < owner.length - 1 && !isWordOf(i, head)) {
            i++;
        }
        return offset + i;
    }

    /** Last word of the clause, as a token of the text. */
    int last(int head) {
        int i = owner.length - 1;
        while (i > 0 && !isWordOf(i, head)) {
            i--;
        }
        return offset + i;
    }

    private boolean isWordOf(int index, int head) {
        return owner[index] == head && !grammar.isUpos(offset + index, "PUNCT");
    }
}
