package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Holds;
import org.consilience.model.Masthead;
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

/** Stories for tests: each line of a text is a sentence and a claim, each word a noun, meanings are bags of words. */
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
        return new SideBySide().compare(story, new Sourcing(List.of(), Map.of(), Map.of(), List.of()));
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
            Matcher word = WORD.matcher(text).region(span.begin(), span.end());
            while (word.find()) {
                String lemma = word.group().toLowerCase(Locale.ROOT);
                int head = tokens.size() == first ? -1 : first;
                tokens.add(new Token(new Span(word.start(), word.end()), "NOUN", lemma, head, "dep"));
                bag[Math.floorMod(lemma.hashCode(), WIDTH)] += 1;
            }
            sentences.add(new Sentence(span, first, tokens.size()));
            Claim.Details details = new Claim.Details(List.of(), List.of(), List.of(), List.of());
            ClaimId claim = new ClaimId(id + "." + claims.size());
            claims.add(new Claim(claim, report.id(), span, List.of(), Holds.ASSERTED, details));
            meanings.add(Vector.of(bag));
        }
        Reading.Marks marks = new Reading.Marks(List.of(), List.of(), List.of(), List.of(), List.of());
        return new Reading(report, new Syntax(sentences, tokens, List.of()), marks, claims, meanings);
    }
}
