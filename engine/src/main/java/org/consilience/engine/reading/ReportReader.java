package org.consilience.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.consilience.almanac.amount.AmountTagger;
import org.consilience.almanac.place.PlaceTagger;
import org.consilience.almanac.time.TimeAnchor;
import org.consilience.engine.pipeline.Reader;
import org.consilience.engine.reading.Clauses.Clause;
import org.consilience.model.CitedSource;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Holds;
import org.consilience.model.PlaceMention;
import org.consilience.model.Publication;
import org.consilience.model.Reading;
import org.consilience.model.Reading.Marks;
import org.consilience.model.Report;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.TimeExpression;
import org.consilience.model.Vector;
import org.consilience.seam.Passage;
import org.consilience.seam.ReadingModel;

/** The reader that asks a model for what one pass over a report tells, and makes marks and claims of it. */
public final class ReportReader implements Reader {
    private static final PlaceTagger SHIPPED = new PlaceTagger();
    private static final AmountTagger AMOUNTS = new AmountTagger();

    private final ReadingModel model;
    private final PlaceTagger places;

    /** With places as the gazetteer that ships has them. */
    public ReportReader(ReadingModel model) {
        this(model, SHIPPED);
    }

    public ReportReader(ReadingModel model, PlaceTagger places) {
        this.model = model;
        this.places = places;
    }

    @Override
    public Reading read(Report report) {
        Passage passage = model.read(report);
        Syntax syntax = LocatedNames.settled(report.text(), passage.syntax(), SHIPPED);
        Grammar grammar = new Grammar(report.text(), syntax);
        List<PlaceMention> pins = places.tag(report.text(), syntax);
        NameBook names = new NameBook(report.text(), syntax.entities());
        List<Utterance> utterances = Attributions.in(grammar, passage.attributions());
        Clocks clocks = new Clocks(report, pins, false);
        List<TimeExpression> times = clocks.times(syntax);
        Certainty certainty =
                new Certainty(grammar, passage.events(), passage.factuality(), ahead(times, clocks.anchor()));
        Sources sources = new Sources(grammar, names);
        List<List<CitedSource>> links = sources.name(utterances);
        Marks marks = new Marks(
                Attributions.drawn(utterances),
                new Sayings(grammar, sources).in(utterances, links),
                Events.held(grammar, passage.events(), certainty),
                times,
                pins,
                names.mentions());
        Details details = new Details(marks, AMOUNTS.tag(report.text(), syntax));
        Chains chains = new Chains(report, utterances, links);
        List<Claim> claims = claims(
                report,
                new Clauses(grammar, answered(grammar, utterances, links), certainty),
                chains,
                certainty,
                details);
        List<Vector> meanings = claims.stream()
                .map(claim -> passage.meanings().of(claim.span()))
                .toList();
        return new Reading(report, syntax, marks, claims, meanings);
    }

    @Override
    public Reading date(Reading reading, Publication publication) {
        Report report = reading.report();
        Report dated = report.withMasthead(report.masthead().withPublished(publication));
        return timed(reading, dated, false);
    }

    @Override
    public Reading ahead(Reading reading) {
        return timed(reading, reading.report(), true);
    }

    private static Reading timed(Reading reading, Report report, boolean ahead) {
        Marks old = reading.marks();
        List<TimeExpression> times = new Clocks(report, old.places(), ahead).times(reading.syntax());
        Marks marks = new Marks(old.attributions(), old.sayings(), old.events(), times, old.places(), old.names());
        List<Claim> claims =
                reading.claims().stream().map(c -> Details.redated(c, times)).toList();
        return new Reading(report, reading.syntax(), marks, claims, reading.meanings());
    }

    @Override
    public List<Reading> locate(List<Reading> readings) {
        List<List<PlaceMention>> found = places.tag(readings.stream()
                .map(r -> new PlaceTagger.Text(r.report().text(), r.syntax()))
                .toList());
        List<Reading> located = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            located.add(located(readings.get(i), found.get(i)));
        }
        return located;
    }

    private static Reading located(Reading reading, List<PlaceMention> found) {
        Marks old = reading.marks();
        if (found.equals(old.places())) {
            return reading;
        }
        Marks marks = new Marks(old.attributions(), old.sayings(), old.events(), old.times(), found, old.names());
        List<Claim> claims = reading.claims().stream()
                .map(claim -> Details.relocated(claim, found))
                .toList();
        return new Reading(reading.report(), reading.syntax(), marks, claims, reading.meanings());
    }

    /** All but those of things: that a test shows something is itself a fact. */
    private static List<Utterance> answered(
            Grammar grammar, List<Utterance> utterances, List<List<CitedSource>> links) {
        return IntStream.range(0, utterances.size())
                .filter(i -> !links.get(i).isEmpty()
                        || utterances.get(i).source().stream().allMatch(who -> grammar.isUpos(who.head(), "PRON")))
                .mapToObj(utterances::get)
                .toList();
    }

    /** The expressions that name a time after the day of publication. */
    private static List<Span> ahead(List<TimeExpression> times, TimeAnchor anchor) {
        return anchor.today().stream()
                .flatMap(today -> times.stream()
                        .filter(t -> t.time()
                                .filter(time -> time.earliest().toLocalDate().isAfter(today))
                                .isPresent()))
                .map(TimeExpression::span)
                .toList();
    }

    private static List<Claim> claims(
            Report report, Clauses clauses, Chains chains, Certainty certainty, Details details) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : clauses.sentences()) {
            if (report.isBoilerplate(sentence.span())) {
                continue;
            }
            for (Clause clause : clauses.of(sentence)) {
                ClaimId id = new ClaimId(report.id() + "." + claims.size());
                Holds holds = certainty.of(clause, chains.innermost(clause));
                Span span = report.pastBoilerplate(clause.span());
                claims.add(new Claim(id, report.id(), span, chains.of(clause), holds, details.in(span)));
            }
        }
        return claims;
    }
}
