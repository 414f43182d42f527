package org.consilience.engine.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.Story;
import org.consilience.model.Token;
import org.consilience.model.Vector;

/** A story's claims cut out with the sentences they stand in, for looking up by id. */
final class Clippings {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /** "PORT ELLERY, May 4 (Northern Wire) - " before the first sentence of an agency's report. */
    private static final Pattern DATELINE = Pattern.compile(
            "^\\p{Lu}[\\p{Lu}\\p{N}.,' -]{2,40}[^()\\p{Pd}]{0,30}(?:\\([^)]{2,40}\\))?\\s*\\p{Pd}+\\s+(?=\\p{Lu})");

    private static final int ASKED = 24;

    private final Vocabulary vocabulary;
    private final Map<ReportId, Reading> readings = new HashMap<>();
    private final Map<ClaimId, Claim> claims = new HashMap<>();
    private final Map<ClaimId, Vector> meanings = new HashMap<>();
    private final Map<ClaimId, Set<String>> words = new HashMap<>();
    private final Map<ClaimId, String> sentences = new HashMap<>();

    Clippings(Story story) {
        vocabulary = new Vocabulary(story);
        for (Reading reading : story.readings()) {
            readings.put(reading.report().id(), reading);
            for (int i = 0; i < reading.claims().size(); i++) {
                Claim claim = reading.claims().get(i);
                claims.put(claim.id(), claim);
                meanings.put(claim.id(), reading.meanings().get(i));
            }
        }
    }

    Claim claim(ClaimId id) {
        Claim claim = claims.get(id);
        if (claim == null) {
            throw new IllegalArgumentException("no such claim in the story: " + id);
        }
        return claim;
    }

    List<Claim> claims(List<ClaimId> ids) {
        return ids.stream().map(this::claim).toList();
    }

    Report report(ReportId id) {
        return reading(id).report();
    }

    /** The words of a text that say something in this story. */
    Set<String> words(String text) {
        return vocabulary.in(text);
    }

    /** The claim's own letters but for a dateline, on one line. */
    String letters(Claim claim) {
        return withoutDateline(oneLine(claim.span().in(report(claim.report()).text())));
    }

    /** The sentences that the claim touches, whole but for a dateline, on one line. */
    String sentence(Claim claim) {
        return sentences.computeIfAbsent(
                claim.id(),
                id -> withoutDateline(
                        oneLine(sentenceSpan(claim).in(report(claim.report()).text()))));
    }

    List<String> sentences(List<Claim> all) {
        return all.stream().map(this::sentence).toList();
    }

    /** The words of the claim that say something. */
    Set<String> words(Claim claim) {
        return words.computeIfAbsent(claim.id(), id -> vocabulary.in(letters(claim)));
    }

    /** How alike the claims are in meaning, by their vectors. */
    double likeness(Claim one, Claim other) {
        Vector left = meanings.get(one.id());
        Vector right = meanings.get(other.id());
        return left == null || right == null ? 0 : left.cosine(right);
    }

    /** How much the claim says of what the others of its group say, 0 to 1; of a large group the first are asked. */
    double centrality(Claim claim, List<Claim> group) {
        return group.stream()
                .limit(ASKED)
                .filter(other -> !other.id().equals(claim.id()))
                .mapToDouble(other -> Vocabulary.likeness(words(claim), words(other)))
                .average()
                .orElse(0);
    }

    private static String withoutDateline(String line) {
        return DATELINE.matcher(line).replaceFirst("");
    }

    /** Whether its sentence begins with a word that stands for somebody named before, or left out: "They said", "Woke up". */
    boolean leansOnBefore(Claim claim) {
        Reading reading = reading(claim.report());
        return touched(claim)
                .findFirst()
                .map(sentence -> reading.syntax().tokens().get(sentence.firstToken()))
                .filter(token -> token.upos().equals("PRON")
                        ? !token.deprel().startsWith("expl")
                        : token.upos().equals("VERB") && token.deprel().equals("root"))
                .isPresent();
    }

    /** Whether the claim hangs on what stands before or after it: "after it sank", "which sank in May". */
    boolean hangsOn(Claim claim) {
        Reading reading = reading(claim.report());
        int first = reading.syntax().tokenFrom(claim.span().begin());
        return first < reading.syntax().tokens().size()
                && isSubordinate(reading.syntax().tokens().get(first), reading);
    }

    private static boolean isSubordinate(Token first, Reading reading) {
        String word = first.span().in(reading.report().text()).toLowerCase(Locale.ROOT);
        return first.upos().equals("SCONJ")
                || first.deprel().equals("mark")
                || (first.upos().equals("ADV") && word.startsWith("wh"))
                || (first.upos().equals("PRON") && (word.startsWith("wh") || word.equals("that")));
    }

    /** Whether the claim has no verb but one that hangs on a noun of its own: "the envoy, who is known for his temper". */
    boolean isPiece(Claim claim) {
        return reading(claim.report()).syntax().tokens().stream()
                .filter(token -> claim.span().contains(token.span()))
                .filter(token -> token.upos().equals("VERB") || token.deprel().equals("cop"))
                .allMatch(token ->
                        token.deprel().startsWith("acl") || token.deprel().equals("xcomp"));
    }

    private Span sentenceSpan(Claim claim) {
        return touched(claim).map(Sentence::span).reduce(claim.span(), Span::hull);
    }

    private Stream<Sentence> touched(Claim claim) {
        return reading(claim.report()).syntax().sentences().stream()
                .filter(sentence -> sentence.span().overlaps(claim.span()));
    }

    Reading reading(ReportId id) {
        Reading reading = readings.get(id);
        if (reading == null) {
            throw new IllegalArgumentException("no such report in the story: " + id);
        }
        return reading;
    }

    /** With single spaces, and with no control character. */
    static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** The same with a capital at its head. */
    static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int head = text.offsetByCodePoints(0, 1);
        return text.substring(0, head).toUpperCase(Locale.ROOT) + text.substring(head);
    }

    /** Cut at a blank so that it is no longer than that, with an ellipsis. */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int cut = text.lastIndexOf(' ', longest);
        return text.substring(0, cut > longest / 2 ? cut : text.offsetByCodePoints(0, longest / 2)) + "\u2026";
    }
}
