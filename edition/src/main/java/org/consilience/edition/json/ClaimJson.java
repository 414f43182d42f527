package org.consilience.edition.json;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.consilience.model.Amount;
import org.consilience.model.Claim;
import org.consilience.model.NameMention;
import org.consilience.model.OriginId;
import org.consilience.model.PlaceMention;
import org.consilience.model.Span;
import org.consilience.model.TimeExpression;

/** The claims of one report as JSON. */
final class ClaimJson {
    private final JsonText json;
    private final CodePoints points;
    private final CastNames cast;

    ClaimJson(JsonText json, String text, CastNames cast) {
        this.json = json;
        this.points = new CodePoints(text);
        this.cast = cast;
    }

    void write(Claim claim, List<OriginId> saidBy) throws IOException {
        json.object(() -> {
            json.text("id", claim.id().value());
            body(claim, claim.span(), saidBy);
        });
    }

    /** The excerpt as a claim that is part of the claim. */
    void write(Excerpts.Excerpt excerpt, Claim claim, List<OriginId> saidBy) throws IOException {
        json.object(() -> {
            json.text("id", excerpt.id());
            json.text("part_of", claim.id().value());
            body(claim, excerpt.span(), saidBy);
        });
    }

    private void body(Claim claim, Span words, List<OriginId> saidBy) throws IOException {
        json.text("report", claim.report().value());
        span(words);
        json.names("said_by", saidBy);
        json.text("holds", Words.of(claim.holds()));
        details(claim.details().within(words));
    }

    private void details(Claim.Details details) throws IOException {
        List<TimeExpression> anchored =
                details.when().stream().filter(when -> when.time().isPresent()).toList();
        json.array("when", anchored, this::when);
        json.array("where", details.where(), this::where);
        json.array("who", details.who(), this::who);
        json.array("amounts", details.amounts(), this::amount);
    }

    private void when(TimeExpression when) throws IOException {
        json.object(() -> {
            span(when.span());
            Iso.write(json, "time", when.time().orElseThrow());
            if (when.other().isPresent()) {
                Iso.write(json, "or", when.other().get());
            }
        });
    }

    private void where(PlaceMention where) throws IOException {
        json.object(() -> {
            span(where.span());
            json.text("place", where.place().name());
        });
    }

    private void who(NameMention who) throws IOException {
        json.object(() -> {
            span(who.span());
            json.text("name", cast.of(who));
        });
    }

    private void amount(Amount amount) throws IOException {
        json.object(() -> {
            span(amount.span());
            bound("low", amount.low());
            bound("high", amount.high());
            json.text("unit", amount.unit());
            json.text("of", amount.of());
        });
    }

    private void bound(String name, OptionalDouble bound) throws IOException {
        if (bound.isPresent() && Double.isFinite(bound.getAsDouble())) {
            json.number(name, bound.getAsDouble());
        } else {
            json.nothing(name);
        }
    }

    private void span(Span span) throws IOException {
        json.number("begin", points.begin(span));
        json.number("end", points.end(span));
        json.text("text", points.in(span));
    }
}
