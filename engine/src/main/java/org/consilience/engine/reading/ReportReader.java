package org.consilience.engine.reading;

import java.util.ArrayList;
import java.util.List;
import org.consilience.engine.pipeline.Reader;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Holds;
import org.consilience.model.Publication;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Vector;
import org.consilience.seam.Embedder;
import org.consilience.seam.Parser;

/** The reader that asks a parser for a report's structure and an embedder for what its claims mean. */
public final class ReportReader implements Reader {
    private final Parser parser;
    private final Embedder embedder;

    public ReportReader(Parser parser, Embedder embedder) {
        this.parser = parser;
        this.embedder = embedder;
    }

    @Override
    public Reading read(Report report) {
        Syntax syntax = parser.parse(report);
        Reading.Marks marks = new Reading.Marks(List.of(), List.of(), List.of(), List.of(), List.of());
        List<Claim> claims = claims(report, syntax);
        return new Reading(report, syntax, marks, claims, meanings(report, claims));
    }

    @Override
    public Reading date(Reading reading, Publication publication) {
        Report report = reading.report();
        Report dated = report.withMasthead(report.masthead().withPublished(publication));
        return new Reading(dated, reading.syntax(), reading.marks(), reading.claims(), reading.meanings());
    }

    private static List<Claim> claims(Report report, Syntax syntax) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : syntax.sentences()) {
            Span span = sentence.span();
            if (!report.isBoilerplate(span)
                    && !report.text().substring(0, span.end()).endsWith("?")) {
                ClaimId id = new ClaimId(report.id() + "." + claims.size());
                Claim.Details details = new Claim.Details(List.of(), List.of(), List.of(), List.of());
                claims.add(new Claim(id, report.id(), span, List.of(), Holds.ASSERTED, details));
            }
        }
        return claims;
    }

    private List<Vector> meanings(Report report, List<Claim> claims) {
        return embedder.embed(
                claims.stream().map(claim -> claim.span().in(report.text())).toList());
    }
}
