package org.consilience.engine.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.consilience.engine.reading.Clauses.Clause;
import org.consilience.model.CitedSource;
import org.consilience.model.Origin;
import org.consilience.model.Report;

/** The chain of attribution over each clause. */
final class Chains {
    /** Share of a clause that must be content for its source to answer for it. */
    private static final double COVERED = 0.6;

    private final List<Utterance> utterances;
    private final List<List<CitedSource>> links;
    private final Set<String> own;

    Chains(Report report, List<Utterance> utterances, List<List<CitedSource>> links) {
        this.utterances = utterances;
        this.links = links;
        this.own = ownNames(report);
    }

    private static Set<String> ownNames(Report report) {
        Set<String> names = new TreeSet<>();
        report.masthead().outlet().ifPresent(outlet -> {
            names.add(squeezed(outlet.name()));
            outlet.domain().map(d -> d.replaceFirst("^www\\.", "")).ifPresent(d -> {
                names.add(squeezed(d));
                names.add(squeezed(d.substring(0, Math.max(1, d.lastIndexOf('.')))));
            });
        });
        return names;
    }

    private static String squeezed(String name) {
        List<String> words = new ArrayList<>(NameBook.words(name));
        words.remove("the");
        return String.join("", words);
    }

    /** Who says the clause, outermost first. */
    List<CitedSource> of(Clause clause) {
        List<CitedSource> chain = new ArrayList<>();
        over(clause).stream().flatMap(i -> links.get(i).stream()).forEach(link -> {
            boolean shown = !chain.isEmpty() && isRecording(link);
            boolean known = shown || chain.stream().anyMatch(c -> c.name().equals(link.name()));
            if (!known && !own.contains(squeezed(link.name()))) {
                chain.add(link);
            }
        });
        return chain;
    }

    /** "Police said video showed ...": what a recording shows is what police say it shows. */
    private static boolean isRecording(CitedSource link) {
        List<String> words = NameBook.words(link.name());
        return link.kind() == Origin.Kind.DOCUMENT
                && !words.isEmpty()
                && SourceNouns.isRecording(words.get(words.size() - 1));
    }

    private List<Integer> over(Clause clause) {
        return IntStream.range(0, utterances.size())
                .filter(i -> utterances.get(i).kind().answers() && isOver(utterances.get(i), clause))
                .boxed()
                .sorted(Comparator.comparingInt(
                                (Integer i) -> -utterances.get(i).reach())
                        .thenComparing(i -> utterances.get(i).phrase())
                        .thenComparing(i -> -after(utterances.get(i))))
                .toList();
    }

    /** Where a cue stands that follows its content: of "..., the mayor said, the agency reported" the agency's is the outer. */
    private static int after(Utterance utterance) {
        int cue = utterance.cue().begin();
        return utterance.content().get(0).begin() < cue && !utterance.phrase() ? cue : 0;
    }

    private static boolean isOver(Utterance utterance, Clause clause) {
        if (utterance.cueToken() == clause.head()) {
            return utterance.kind().takesNoun() || utterance.kind().takesQuotation();
        }
        return utterance.cueToken() == clause.cue()
                || utterance.overlap(clause.span()) >= COVERED * clause.span().length();
    }

    /** The attribution closest to the clause. */
    Optional<Utterance> innermost(Clause clause) {
        return over(clause).stream().map(utterances::get).reduce((outer, inner) -> inner);
    }
}
