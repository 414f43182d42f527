package org.consilience.edition.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.OptionalInt;
import org.consilience.model.Attribution;
import org.consilience.model.CitedSource;
import org.consilience.model.PlaceMention;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.Saying;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.TimeExpression;
import org.consilience.model.Token;

/** What the program sees in one report before any comparison, as one line of JSON. */
public final class ReadingJson {
    private final JsonText json;
    private final CodePoints points;

    private ReadingJson(JsonText json, String text) {
        this.json = json;
        this.points = new CodePoints(text);
    }

    /** Writes the line and flushes; the writer stays open. */
    public static void writeLine(Reading reading, Writer writer) throws IOException {
        JsonText json = JsonText.line(writer);
        new ReadingJson(json, reading.report().text()).write(reading);
        json.finish();
        writer.write('\n');
        writer.flush();
    }

    private void write(Reading reading) throws IOException {
        json.object(() -> {
            Report report = reading.report();
            json.text("id", report.id().value());
            json.text("source", report.source());
            json.text("text", report.text());
            new ReportJson(json).published(report.masthead());
            syntax(reading.syntax());
            marks(reading.marks());
        });
    }

    private void syntax(Syntax syntax) throws IOException {
        json.array("sentences", syntax.sentences(), sentence -> span(sentence.span()));
        json.array("tokens", syntax.tokens(), this::token);
        json.array(
                "entities",
                syntax.entities(),
                entity -> json.object(() -> {
                    ends(entity.span());
                    json.text("type", Words.of(entity.type()));
                }));
    }

    private void token(Token token) throws IOException {
        json.object(() -> {
            ends(token.span());
            json.text("upos", token.upos());
            json.text("lemma", token.lemma());
            json.number("head", token.head());
            json.text("deprel", token.deprel());
        });
    }

    private void marks(Reading.Marks marks) throws IOException {
        json.array("attributions", marks.attributions(), this::attribution);
        json.array("sayings", marks.sayings(), this::saying);
        json.array(
                "events",
                marks.events(),
                event -> json.object(() -> {
                    ends(event.span());
                    json.text("holds", Words.of(event.holds()));
                }));
        json.array("times", marks.times(), this::time);
        json.array("places", marks.places(), this::place);
    }

    private void attribution(Attribution attribution) throws IOException {
        json.object(() -> {
            spans("source", attribution.source());
            spans("cue", attribution.cue());
            spans("content", attribution.content());
            within(attribution.within());
        });
    }

    private void saying(Saying saying) throws IOException {
        json.object(() -> {
            json.optional("name", saying.source().map(CitedSource::name));
            json.optional("kind", saying.source().map(source -> Words.of(source.kind())));
            spans(
                    "source",
                    saying.source().flatMap(CitedSource::mention).stream().toList());
            spans("cue", List.of(saying.cue()));
            spans("content", saying.content());
            within(saying.within());
        });
    }

    private void within(OptionalInt index) throws IOException {
        if (index.isPresent()) {
            json.number("within", index.getAsInt());
        } else {
            json.nothing("within");
        }
    }

    private void time(TimeExpression found) throws IOException {
        json.object(() -> {
            ends(found.span());
            json.text("type", found.type().name());
            json.text("value", found.value());
            if (found.time().isPresent()) {
                Iso.ends(json, found.time().get());
            } else {
                json.nothing("earliest");
                json.nothing("latest");
            }
        });
    }

    private void place(PlaceMention found) throws IOException {
        json.object(() -> {
            ends(found.span());
            json.text("name", found.place().name());
            PlaceJson.coordinates(json, found.place());
            json.optional("gazetteer", found.place().gazetteer());
            json.flag("pin", found.pin());
        });
    }

    private void spans(String name, List<Span> spans) throws IOException {
        json.array(name, spans, this::span);
    }

    private void span(Span span) throws IOException {
        json.object(() -> ends(span));
    }

    private void ends(Span span) throws IOException {
        json.number("begin", points.begin(span));
        json.number("end", points.end(span));
    }
}
