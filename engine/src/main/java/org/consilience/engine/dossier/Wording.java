package org.consilience.engine.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consilience.almanac.press.Agencies;
import org.consilience.model.Amount;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.NameMention;
import org.consilience.model.PlaceMention;
import org.consilience.model.Point;
import org.consilience.model.Point.Verdict;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Span;
import org.consilience.model.TimeExpression;

/** Puts points into words: reports' own sentences, and values beside who gives them. Nothing that is not in the sentences. */
final class Wording {
    private static final int LONGEST_SENTENCE = 240;
    private static final int LONGEST_VALUE = 90;
    private static final int READABLE = 130;
    private static final int OUTLETS = 3;

    /** Longest run before a colon that is taken for a label, as of a caption: "Photos: ...". */
    private static final int LABEL = 30;

    private static final Pattern ENDS = Pattern.compile("[.!?][\"'\u2019\u201D)]?$");

    private static final Pattern FIRST_OR_SECOND_PERSON =
            Pattern.compile("\\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s|[Yy]ou|[Yy]our)\\b");

    private final Clippings clippings;

    Wording(Clippings clippings) {
        this.clippings = clippings;
    }

    /** Of the group's claims the one that says most of what all say, shortly; uncontested ones first. */
    Claim clearest(Point.Group group, Set<ClaimId> contested) {
        List<Claim> claims = clippings.claims(group.claims());
        if (claims.size() == 1) {
            return claims.get(0);
        }
        Map<ClaimId, Double> clarity = new HashMap<>();
        claims.forEach(claim -> clarity.computeIfAbsent(claim.id(), id -> clarity(claim, claims)));
        return claims.stream()
                .min(Comparator.comparing((Claim claim) -> contested.contains(claim.id()))
                        .thenComparing(claim -> -clarity.getOrDefault(claim.id(), 0.0)))
                .orElseThrow();
    }

    private double clarity(Claim claim, List<Claim> group) {
        return clippings.centrality(claim, group) - awkwardness(claim);
    }

    /** How ill the claim's sentence stands by itself: 0 for a plain sentence of middle length, 1 and more for what is none. */
    double awkwardness(Claim claim) {
        String sentence = clippings.sentence(claim);
        double tooLong = Math.max(0, sentence.length() - READABLE) / 200.0;
        double tooShort = Math.max(0, 40 - sentence.length()) / 40.0;
        boolean begins = !sentence.isEmpty() && startsSentence(sentence);
        boolean ends = ENDS.matcher(sentence).find();
        boolean quotes = sentence.chars().anyMatch(letter -> letter == '"' || letter == '\u201C');
        int colon = sentence.indexOf(": ");
        boolean captioned = (colon > 0 && colon < LABEL) || isCredited(sentence);
        boolean piece = sentence.length() > LONGEST_SENTENCE && clippings.isPiece(claim);
        return tooLong
                + tooShort
                + (begins ? 0 : 0.3)
                + (clippings.leansOnBefore(claim) ? 0.4 : 0)
                + (ends ? 0 : 0.4)
                + (quotes ? 0.2 : 0)
                + (captioned ? 0.4 : 0)
                + (piece ? 0.6 : 0)
                + voice(claim, sentence);
    }

    /** Whether an agency's name stands before the sentence as before a caption's: "AFP Firefighters at the port". */
    private static boolean isCredited(String sentence) {
        String[] words = sentence.split(" ", 3);
        return words.length > 1
                && !words[1].isEmpty()
                && Character.isUpperCase(words[1].charAt(0))
                && Agencies.known().named(words[0]).isPresent();
    }

    /** Own voice reads easiest; somebody speaking of themselves or to the reader, worst. */
    private static double voice(Claim claim, String sentence) {
        return FIRST_OR_SECOND_PERSON.matcher(sentence).find()
                ? 0.5
                : claim.saidBy().isEmpty() ? 0 : 0.05;
    }

    /** Whether it begins as a sentence does that can stand alone: with a capital, and not within a quotation. */
    private static boolean startsSentence(String sentence) {
        int head = sentence.codePointAt(0);
        return Character.isUpperCase(head) || Character.isDigit(head);
    }

    /** The sentence, or the claim's own words where the sentence is long. */
    String sentence(Claim claim) {
        String sentence = clippings.sentence(claim);
        return Clippings.capital(
                sentence.length() <= LONGEST_SENTENCE
                        ? sentence
                        : Clippings.shortened(clippings.letters(claim), LONGEST_SENTENCE));
    }

    /** The claim's own words, or its sentence where they hang on others in it, unless that is long. */
    String clause(Claim claim) {
        String sentence = clippings.sentence(claim);
        boolean whole = clippings.hangsOn(claim) && sentence.length() <= LONGEST_SENTENCE;
        return Clippings.capital(whole ? sentence : clippings.letters(claim));
    }

    /** "Number of people killed: reports differ: 24 (AP), 27 (dpa)." */
    String values(Point point) {
        List<Point.Group> groups = new ArrayList<>(point.groups());
        boolean update = point.verdict() == Verdict.UPDATE;
        if (update) {
            Collections.reverse(groups);
        } else {
            groups.sort(Comparator.comparingInt((Point.Group group) -> -group.origins())
                    .thenComparingInt(group -> -group.reports().size()));
        }
        List<String> values = groups.stream()
                .map(group -> value(point.kind(), group) + " (" + outlets(group.reports()) + ")")
                .toList();
        String told =
                update ? values.get(0) + "; earlier " + rest(values) : "reports differ: " + String.join(", ", values);
        return Clippings.capital(about(point) + told) + ".";
    }

    private static String rest(List<String> values) {
        return String.join(", ", values.subList(1, values.size()));
    }

    private String about(Point point) {
        List<Claim> claims = point.groups().stream()
                .flatMap(group -> clippings.claims(group.claims()).stream())
                .toList();
        return Grounding.holds(point.about(), clippings.sentences(claims)) ? point.about() + ": " : "";
    }

    /** The value as put, where its numbers and names stand in the sentences; else the words that decide it. */
    private String value(Point.Kind kind, Point.Group group) {
        List<Claim> claims = clippings.claims(group.claims());
        String value = Clippings.oneLine(group.value());
        if (!value.isEmpty() && Grounding.holds(value, clippings.sentences(claims))) {
            return Clippings.shortened(within(value, kind), LONGEST_VALUE);
        }
        Claim first = claims.get(0);
        String text = clippings.report(first.report()).text();
        return deciding(first.details(), kind)
                .findFirst()
                .map(span -> within(Clippings.oneLine(span.in(text)), kind))
                .orElseGet(() -> Clippings.shortened(clippings.letters(first), LONGEST_VALUE));
    }

    /** A quantity without the capital that it had at the head of its sentence: "Nearly 80 people". */
    private static String within(String value, Point.Kind kind) {
        boolean capital =
                value.length() > 1 && Character.isUpperCase(value.charAt(0)) && Character.isLowerCase(value.charAt(1));
        return kind == Point.Kind.QUANTITY && capital
                ? Character.toLowerCase(value.charAt(0)) + value.substring(1)
                : value;
    }

    private static Stream<Span> deciding(Claim.Details details, Point.Kind kind) {
        return switch (kind) {
            case QUANTITY -> details.amounts().stream().map(Amount::span);
            case TIME -> details.when().stream().map(TimeExpression::span);
            case PLACE -> details.where().stream().map(PlaceMention::span);
            case ACTOR -> details.who().stream().map(NameMention::span);
            case ACTION, CAUSE, STATUS, STATEMENT, DESCRIPTION -> Stream.empty();
        };
    }

    private String outlets(List<ReportId> reports) {
        List<String> outlets = reports.stream()
                .map(clippings::report)
                .map(Wording::outlet)
                .distinct()
                .toList();
        return outlets.size() <= OUTLETS
                ? String.join(", ", outlets)
                : String.join(", ", outlets.subList(0, OUTLETS - 1)) + " and others";
    }

    private static String outlet(Report report) {
        String source = report.source();
        String file = source.substring(source.lastIndexOf('/') + 1);
        return Clippings.oneLine(
                report.masthead().outlet().map(outlet -> outlet.name()).orElse(file.isEmpty() ? source : file));
    }
}
