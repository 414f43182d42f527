package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.almanac.amount.AmountTagger;
import org.consilience.engine.pipeline.Independence;
import org.consilience.model.Amount;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Holds;
import org.consilience.model.Masthead;
import org.consilience.model.Place;
import org.consilience.model.PlaceMention;
import org.consilience.model.Point;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Sentence;
import org.consilience.model.Sourcing;
import org.consilience.model.Span;
import org.consilience.model.Story;
import org.consilience.model.StoryId;
import org.consilience.model.Syntax;
import org.consilience.model.Token;
import org.consilience.model.Vector;

/**
 * Stories for tests: each line of a text is a sentence and a claim; each word is a noun, a number, a verb where it ends in
 * -ed, or, with a capital inside a line, a name and a place; meanings are bags of words.
 */
final class Desk {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final int WIDTH = 512;

    private Desk() {}

    static Story story(String... texts) {
        List<Reading> readings = new ArrayList<>();
        for (String text : texts) {
            readings.add(reading("r" + (readings.size() + 1), text));
        }
        return new Story(new StoryId("s"), readings);
    }

    static List<Point> compare(Story story) {
        Independence reports = (told, sourcing) -> claims -> Point.Backing.of(
                (int) claims.stream().map(Claim::report).distinct().count());
        return new SideBySide(reports, ComparisonSettings.standard())
                .compare(story, new Sourcing(List.of(), Map.of(), Map.of(), List.of(), List.of()));
    }

    private static Reading reading(String id, String text) {
        Report report = new Report(new ReportId(id), id, Masthead.blank(), text, List.of());
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<Vector> meanings = new ArrayList<>();
        Matcher line = Pattern.compile(".+").matcher(text);
        while (line.find()) {
            Span span = new Span(line.start(), line.end());
            int first = tokens.size();
            float[] bag = new float[WIDTH];
            List<PlaceMention> places = new ArrayList<>();
            Matcher word = WORD.matcher(text).region(span.begin(), span.end());
            while (word.find()) {
                String lemma = word.group().toLowerCase(Locale.ROOT);
                int head = tokens.size() == first ? -1 : first;
                Span letters = new Span(word.start(), word.end());
                String kind = kind(word.group(), tokens.size() == first);
                tokens.add(new Token(letters, kind, lemma, head, "dep"));
                if (kind.equals("PROPN")) {
                    places.add(new PlaceMention(letters, place(word.group())));
                }
                bag[Math.floorMod(lemma.hashCode(), WIDTH)] += 1;
            }
            sentences.add(new Sentence(span, first, tokens.size()));
            ClaimId claim = new ClaimId(id + "." + claims.size());
            Claim.Details details = new Claim.Details(List.of(), places, List.of(), List.of());
            claims.add(new Claim(claim, report.id(), span, List.of(), Holds.ASSERTED, details));
            meanings.add(Vector.of(bag));
        }
        Syntax syntax = new Syntax(sentences, tokens, List.of());
        List<Amount> amounts = new AmountTagger().tag(text, syntax);
        claims.replaceAll(claim -> counted(claim, amounts));
        Reading.Marks marks = new Reading.Marks(List.of(), List.of(), List.of(), List.of(), List.of());
        return new Reading(report, syntax, marks, claims, meanings);
    }

    private static String kind(String word, boolean first) {
        if (Character.isDigit(word.charAt(0))) {
            return "NUM";
        }
        if (!first && Character.isUpperCase(word.charAt(0))) {
            return "PROPN";
        }
        return word.endsWith("ed") ? "VERB" : "NOUN";
    }

    private static Place place(String name) {
        return new Place(name, "place", Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Claim counted(Claim claim, List<Amount> amounts) {
        List<Amount> mine =
                amounts.stream().filter(a -> claim.span().contains(a.span())).toList();
        Claim.Details details = new Claim.Details(List.of(), claim.details().where(), List.of(), mine);
        return new Claim(claim.id(), claim.report(), claim.span(), claim.saidBy(), claim.holds(), details);
    }
}
