package org.consilience.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.consilience.model.Amount;
import org.consilience.model.CitedSource;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Entity;
import org.consilience.model.Holds;
import org.consilience.model.NameMention;
import org.consilience.model.Origin;
import org.consilience.model.Place;
import org.consilience.model.PlaceMention;
import org.consilience.model.ReportId;
import org.consilience.model.Span;
import org.consilience.model.Time;
import org.consilience.model.TimeExpression;

/** Writes one claim: what its words tell, by quoting them, and who says so. */
public final class ClaimKit {
    private final ReportKit report;
    private final ClaimId id;
    private final ReportId reportId;
    private final String text;
    private final Span span;
    private final List<Origin> saidBy = new ArrayList<>();
    private final List<TimeExpression> when = new ArrayList<>();
    private final List<PlaceMention> where = new ArrayList<>();
    private final List<NameMention> who = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();
    private Holds holds = Holds.ASSERTED;

    ClaimKit(ReportKit report, String id, ReportId reportId, String text, Span span) {
        this.report = report;
        this.id = new ClaimId(id);
        this.reportId = reportId;
        this.text = text;
        this.span = span;
    }

    /** Chain of attribution, outermost first. */
    public ClaimKit by(Origin... chain) {
        saidBy.addAll(List.of(chain));
        return this;
    }

    public ClaimKit held(Holds how) {
        holds = how;
        return this;
    }

    public ClaimKit when(String words, Time time) {
        String value = time.earliest().toLocalDate().toString();
        when.add(new TimeExpression(span(words), TimeExpression.Type.DATE, value, Optional.of(time)));
        return this;
    }

    public ClaimKit where(String words, Place place) {
        where.add(new PlaceMention(span(words), place));
        return this;
    }

    public ClaimKit who(String words, Entity.Type type, String name) {
        who.add(new NameMention(span(words), type, name));
        return this;
    }

    /** Exactly that many. */
    public ClaimKit amount(String words, double value, String unit, String of) {
        return amount(words, OptionalDouble.of(value), OptionalDouble.of(value), unit, of);
    }

    public ClaimKit amount(String words, OptionalDouble low, OptionalDouble high, String unit, String of) {
        amounts.add(new Amount(span(words), low, high, unit, of));
        return this;
    }

    /** Back to the report. */
    public ReportKit also() {
        return report;
    }

    Claim claim() {
        List<CitedSource> cited = saidBy.stream()
                .map(origin -> new CitedSource(
                        origin.name(), origin.kind(), origin.title(), origin.affiliation(), Optional.empty()))
                .toList();
        return new Claim(id, reportId, span, cited, holds, new Claim.Details(when, where, who, amounts));
    }

    ClaimId id() {
        return id;
    }

    List<Origin> saidBy() {
        return saidBy;
    }

    private Span span(String words) {
        int begin = text.indexOf(words, span.begin());
        if (begin < 0) {
            throw new IllegalArgumentException("not said in " + id + ": " + words);
        }
        return new Span(begin, begin + words.length());
    }
}
