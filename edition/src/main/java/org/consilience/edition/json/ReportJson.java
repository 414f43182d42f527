package org.consilience.edition.json;

import java.io.IOException;
import java.util.List;
import org.consilience.model.Masthead;
import org.consilience.model.OriginId;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Sourcing;
import org.consilience.model.Span;

/** One report as JSON: what stands around it, its text, its copies and credits. */
final class ReportJson {
    private final JsonText json;

    ReportJson(JsonText json) {
        this.json = json;
    }

    void write(Report report, Sourcing sourcing) throws IOException {
        json.object(() -> {
            json.text("id", report.id().value());
            json.text("source", report.source());
            masthead(report.masthead());
            json.text("text", report.text());
            boilerplate(report);
            copies(sourcing.copies(), report.id());
            json.names("credits", sourcing.credits().getOrDefault(report.id(), List.<OriginId>of()));
        });
    }

    /** Publication, or null where none is known. */
    void published(Masthead masthead) throws IOException {
        if (masthead.published().isPresent()) {
            Iso.write(json, "published", masthead.published().get());
        } else {
            json.nothing("published");
        }
    }

    private void masthead(Masthead masthead) throws IOException {
        if (masthead.outlet().isPresent()) {
            json.object("outlet", () -> {
                json.text("name", masthead.outlet().get().name());
                json.optional("domain", masthead.outlet().get().domain());
            });
        } else {
            json.nothing("outlet");
        }
        json.optional("title", masthead.title());
        json.optional("url", masthead.url());
        json.optional("language", masthead.language());
        json.names("authors", masthead.authors());
        published(masthead);
    }

    private void boilerplate(Report report) throws IOException {
        CodePoints points = new CodePoints(report.text());
        json.array(
                "boilerplate",
                report.boilerplate(),
                (Span span) -> json.object(() -> {
                    json.number("begin", points.begin(span));
                    json.number("end", points.end(span));
                }));
    }

    private void copies(List<Sourcing.Copy> copies, ReportId report) throws IOException {
        List<Sourcing.Copy> own =
                copies.stream().filter(copy -> copy.report().equals(report)).toList();
        json.array(
                "copies",
                own,
                copy -> json.object(() -> {
                    json.text("of", copy.of().value());
                    json.number("share", copy.share());
                    json.text("basis", Words.of(copy.basis()));
                }));
    }
}
