package org.consilience.edition.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.consilience.model.Claim;
import org.consilience.model.Point;
import org.consilience.model.Reading;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Token;

/**
 * What an agreed point says, as a line that stands alone: words cut out of a sentence get back the subject that they had there ("which belongs
 * to Halden Line" is "the ferry belongs to Halden Line") and lose the word that hung them on it ("when the wall gave way"); where that
 * cannot be, an ellipsis shows that something stood before. All its words are the sentence's.
 */
final class Heading {
    private static final Set<String> VERBS = Set.of("VERB", "AUX");
    private static final Set<String> NAMES = Set.of("NOUN", "PROPN");
    private static final Set<String> RELATIVE = Set.of("which", "who", "that");
    private static final Set<String> HANGING =
            Set.of("when", "where", "while", "after", "as", "because", "since", "that", "and", "but");
    private static final Set<String> OPEN = Set.of("ADP", "CCONJ", "SCONJ", "PART");
    /** A subject of more words than this is no help to a reader. */
    private static final int LONGEST = 8;

    private static final String CUT = "\u2026";

    private final String value;
    private final String text;
    private final List<Token> tokens;
    private final int begin;
    private final int end;

    private Heading(String value, Reading reading, int at) {
        Syntax syntax = reading.syntax();
        this.value = value;
        this.text = reading.report().text();
        this.tokens = syntax.tokens();
        this.begin = syntax.tokenFrom(at);
        this.end = syntax.tokenFrom(at + stem(value).length() - 1) + 1;
    }

    /**
     * The line for what a group says.
     *
     * @param claims in which the value's words may stand
     */
    static String of(Point point, String value, List<Claim> claims, Function<Claim, Reading> readings) {
        boolean detail = point.kind() == Point.Kind.TIME || point.kind() == Point.Kind.PLACE;
        String about = Legible.capital(point.about());
        if (detail && !about.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT))) {
            return about + ": " + value;
        }
        if (detail || value.isEmpty() || Character.isUpperCase(value.codePointAt(0))) {
            return value;
        }
        return claims.stream()
                .flatMap(claim -> in(claim, value, readings.apply(claim)).stream())
                .findFirst()
                .map(heading -> heading.line().map(Heading::capital).orElse(CUT + " " + value))
                .orElse(value);
    }

    /** Where the value's words stand in the claim, if they do. */
    private static Optional<Heading> in(Claim claim, String value, Reading reading) {
        int at = reading.report().text().indexOf(stem(value), claim.span().begin());
        return at >= 0 && at < claim.span().end() ? Optional.of(new Heading(value, reading, at)) : Optional.empty();
    }

    private static String stem(String value) {
        return value.endsWith(CUT) ? value.substring(0, value.length() - CUT.length()) : value;
    }

    /** None where the words cannot stand alone. */
    private Optional<String> line() {
        if (begin >= tokens.size()) {
            return Optional.of(value);
        }
        Token first = tokens.get(begin);
        String word = first.span().in(text).toLowerCase(Locale.ROOT);
        if (first.upos().equals("PRON")
                && RELATIVE.contains(word)
                && first.deprel().startsWith("nsubj")) {
            return antecedent(first).flatMap(this::name).map(subject -> subject + " " + rest());
        }
        boolean subject = subjects().anyMatch(at -> at > begin);
        if (HANGING.contains(word) && subject) {
            return Optional.of(rest());
        }
        if (VERBS.contains(first.upos()) && !first.deprel().startsWith("csubj")) {
            Optional<String> named = subject(first).flatMap(this::name).map(own -> own + " " + value);
            return named.isEmpty() && subject ? Optional.of(value) : named;
        }
        return OPEN.contains(first.upos()) ? Optional.empty() : Optional.of(value);
    }

    private String rest() {
        int from = tokens.get(begin).span().length();
        return value.substring(Math.min(value.length(), from)).strip();
    }

    /** The subjects in the words. */
    private IntStream subjects() {
        return IntStream.range(begin, Math.min(end, tokens.size()))
                .filter(at -> tokens.get(at).deprel().startsWith("nsubj"));
    }

    /** The noun that a relative clause hangs on. */
    private Optional<Integer> antecedent(Token pronoun) {
        return Optional.of(pronoun.head())
                .filter(verb -> verb >= 0 && tokens.get(verb).deprel().startsWith("acl"))
                .map(verb -> tokens.get(verb).head());
    }

    /** The noun before the words that their verb has for a subject, or hangs on. */
    private Optional<Integer> subject(Token verb) {
        int head = verb.upos().equals("AUX") && verb.head() >= 0 ? verb.head() : begin;
        Token main = tokens.get(head);
        if (main.deprel().startsWith("acl")) {
            return Optional.of(main.head());
        }
        Optional<Integer> own = subjectOf(head);
        return own.isPresent() || !main.deprel().equals("conj") ? own : subjectOf(main.head());
    }

    private Optional<Integer> subjectOf(int verb) {
        OptionalInt found = IntStream.range(Math.max(0, begin - 3 * LONGEST), begin)
                .filter(at -> tokens.get(at).head() == verb)
                .filter(at -> tokens.get(at).deprel().startsWith("nsubj"))
                .findFirst();
        return found.isPresent() ? Optional.of(found.getAsInt()) : Optional.empty();
    }

    /** The noun with what stands before it and belongs to it; none where it is none, or has too much. */
    private Optional<String> name(int noun) {
        if (noun < 0 || noun >= begin || !NAMES.contains(tokens.get(noun).upos())) {
            return Optional.empty();
        }
        int first = noun;
        while (first > 0
                && tokens.get(first - 1).head() >= first
                && tokens.get(first - 1).head() <= noun) {
            first--;
        }
        int last = noun;
        while (last + 1 < begin && tokens.get(last + 1).deprel().startsWith("flat")) {
            last++;
        }
        Span span = new Span(
                tokens.get(first).span().begin(), tokens.get(last).span().end());
        return last - first < LONGEST ? Optional.of(Legible.of(span.in(text))) : Optional.empty();
    }

    /** With a capital at its head, unless its first word has one of its own further in. */
    private static String capital(String line) {
        String word = line.split(" ", 2)[0];
        return word.equals(word.toLowerCase(Locale.ROOT)) ? Legible.capital(line) : line;
    }
}
