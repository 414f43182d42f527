package org.consilience.eval.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Entity;
import org.consilience.model.Masthead;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Token;
import org.consilience.model.Vector;

/** Makes readings of new reports out of the sentences of others, to measure stories of any size. */
final class Mixer {
    private final List<Cut> cuts = new ArrayList<>();
    private final Random random;
    /** The cut to be taken next: none is taken twice before all were taken once. */
    private int next;

    /**
     * @param pool readings whose sentences are mixed
     * @param seed the same gives the same reports
     */
    Mixer(List<Reading> pool, long seed) {
        this.random = new Random(seed);
        for (Reading reading : pool) {
            for (Sentence sentence : reading.syntax().sentences()) {
                List<Integer> inside = new ArrayList<>();
                for (int i = 0; i < reading.claims().size(); i++) {
                    if (sentence.span().contains(reading.claims().get(i).span())) {
                        inside.add(i);
                    }
                }
                if (!inside.isEmpty()) {
                    cuts.add(new Cut(reading, sentence, inside));
                }
            }
        }
        Collections.shuffle(cuts, random);
    }

    /** A report of so many sentences, each from anywhere in the pool; none twice before all were taken. */
    Reading reading(String id, int sentences) {
        Page page = new Page(new ReportId(id));
        for (int i = 0; i < sentences; i++) {
            if (next == cuts.size()) {
                Collections.shuffle(cuts, random);
                next = 0;
            }
            page.add(cuts.get(next++));
        }
        return page.reading();
    }

    /** A sentence with the claims in it, by number. */
    private record Cut(Reading reading, Sentence sentence, List<Integer> claims) {}

    /** A report while it is put together. */
    private static final class Page {
        private final ReportId id;
        private final StringBuilder text = new StringBuilder();
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<Token> tokens = new ArrayList<>();
        private final List<Entity> entities = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();
        private final List<Vector> meanings = new ArrayList<>();

        Page(ReportId id) {
            this.id = id;
        }

        void add(Cut cut) {
            Syntax syntax = cut.reading().syntax();
            Sentence old = cut.sentence();
            int shift = text.length() - old.span().begin();
            int moved = tokens.size() - old.firstToken();
            text.append(old.span().in(cut.reading().report().text())).append(' ');
            for (Token token : syntax.tokens(old)) {
                int head = token.head() < 0 ? -1 : token.head() + moved;
                tokens.add(new Token(shifted(token.span(), shift), token.upos(), token.lemma(), head, token.deprel()));
            }
            sentences.add(new Sentence(shifted(old.span(), shift), old.firstToken() + moved, tokens.size()));
            syntax.entities().stream()
                    .filter(entity -> old.span().contains(entity.span()))
                    .forEach(entity -> entities.add(new Entity(shifted(entity.span(), shift), entity.type())));
            for (int number : cut.claims()) {
                Claim claim = cut.reading().claims().get(number);
                ClaimId name = new ClaimId(id.value() + "." + claims.size());
                Claim.Details none = new Claim.Details(List.of(), List.of(), List.of(), List.of());
                claims.add(new Claim(name, id, shifted(claim.span(), shift), List.of(), claim.holds(), none));
                meanings.add(cut.reading().meanings().get(number));
            }
        }

        Reading reading() {
            Report report = new Report(id, id.value(), Masthead.blank(), text.toString(), List.of());
            Reading.Marks none = new Reading.Marks(List.of(), List.of(), List.of(), List.of(), List.of());
            return new Reading(report, new Syntax(sentences, tokens, entities), none, claims, meanings);
        }

        private static Span shifted(Span span, int shift) {
            return new Span(span.begin() + shift, span.end() + shift);
        }
    }
}
