package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Holds;
import org.consilience.model.Masthead;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Token;
import org.consilience.model.Vector;

/** One sentence with its syntax, written as {@code word/lemma/UPOS/relation/head} with heads counted from 1, 0 the root. */
final class Parsed {
    private Parsed() {}

    static Statement statement(String words) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (String word : words.strip().split("\\s+", -1)) {
            String[] parts = word.split("/", -1);
            text.append(text.isEmpty() ? "" : " ").append(parts[0]);
            Span span = new Span(text.length() - parts[0].length(), text.length());
            tokens.add(new Token(span, parts[2], parts[1], Integer.parseInt(parts[4]) - 1, parts[3]));
        }
        Span whole = new Span(0, text.length());
        Report report = new Report(new ReportId("r"), "r", Masthead.blank(), text.toString(), List.of());
        Syntax syntax = new Syntax(List.of(new Sentence(whole, 0, tokens.size())), tokens, List.of());
        Claim.Details details = new Claim.Details(List.of(), List.of(), List.of(), List.of());
        Claim claim = new Claim(new ClaimId("r.0"), report.id(), whole, List.of(), Holds.ASSERTED, details);
        Vector vector = Vector.of(new float[] {1});
        Reading.Marks marks = new Reading.Marks(List.of(), List.of(), List.of(), List.of(), List.of());
        Reading reading = new Reading(report, syntax, marks, List.of(claim), List.of(vector));
        Bearing meaning = new Bearing(vector, 0, 1);
        return new Statement(0, 0, reading, claim, TermVector.of(new TreeMap<>(), Map.of()), meaning, meaning);
    }
}
