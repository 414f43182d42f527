package org.consilience.edition.markdown;

import java.io.IOException;
import java.util.List;
import org.consilience.edition.layout.BriefLine;
import org.consilience.edition.layout.CastView;
import org.consilience.edition.layout.Counted;
import org.consilience.edition.layout.MomentView;
import org.consilience.edition.layout.PlaceView;
import org.consilience.edition.layout.PointView;
import org.consilience.edition.layout.Quote;
import org.consilience.edition.layout.ReportView;
import org.consilience.edition.layout.SourceView;
import org.consilience.edition.layout.StoryView;
import org.consilience.edition.layout.ValueView;
import org.consilience.model.Point.Verdict;

/** One story as Markdown, in the order of every edition. */
final class StoryMarkdown {
    private final Appendable out;
    private final StoryView story;

    StoryMarkdown(Appendable out, StoryView story) {
        this.out = out;
        this.story = story;
    }

    void write() throws IOException {
        line("# " + Escaped.of(story.front().title()));
        line("*" + story.front().extent() + "*");
        section("In brief", story.front().brief(), this::brief);
        points("Where they differ", Verdict.DIFFER);
        points("Overtaken by later news", Verdict.UPDATE);
        points("Agreed", Verdict.AGREE);
        alone();
        section("Timeline", story.timeline(), this::moment);
        left(story.totals().moments() - story.timeline().size());
        section("Who is who", story.voices().cast(), this::member);
        left(story.totals().cast() - story.voices().cast().size());
        section("Places", story.places(), this::place);
        left(story.totals().places() - story.places().size());
        section("Who says so", story.voices().sources(), this::source);
        left(story.totals().sources() - story.voices().sources().size());
        section("Reports", story.reports(), this::report);
    }

    private void brief(BriefLine line) throws IOException {
        item(Escaped.of(line.text()));
    }

    private void points(String heading, Verdict verdict) throws IOException {
        List<PointView> points = story.with(verdict);
        if (points.isEmpty()) {
            return;
        }
        line("## " + heading);
        for (PointView point : points) {
            line("### " + Escaped.of(point.about()));
            if (verdict != Verdict.AGREE) {
                line(Escaped.of(point.why()));
            }
            for (ValueView value : point.values()) {
                item("**" + Escaped.of(value.value()) + "** \u2014 " + Escaped.of(value.standingWithReason()));
                for (Quote quote : value.quotes()) {
                    nested(quote.whoSaysSo() + held(quote.held()), quote);
                }
                if (!value.quotes().isEmpty() && !value.unquoted().isEmpty()) {
                    out.append("  ");
                    item(value.andMore());
                }
            }
            out.append('\n');
        }
        left(story.left(verdict));
    }

    private void alone() throws IOException {
        if (story.with(Verdict.SOLE).isEmpty()) {
            return;
        }
        line("## One report alone");
        for (StoryView.Alone report : story.alone()) {
            item("**" + Escaped.of(report.report().label()) + "**");
            for (Quote quote : report.quotes()) {
                nested(String.join(" \u2190 ", quote.chain()) + held(quote.held()), quote);
            }
        }
        left(story.left(Verdict.SOLE));
        out.append('\n');
    }

    /** How many more there are that there is no room for. */
    private void left(int more) throws IOException {
        if (more > 0) {
            line("*and " + more + " more*");
        }
    }

    private void nested(String who, Quote quote) throws IOException {
        String lead = who.isBlank() ? "" : Escaped.of(who) + ": ";
        out.append("  ");
        item(lead + Escaped.of(quote.text()));
    }

    private static String held(String held) {
        return held.isEmpty() ? "" : " (" + held + ")";
    }

    private void moment(MomentView moment) throws IOException {
        String told = moment.reports() > 1 ? " \u2014 " + Counted.of(moment.reports(), "report") : "";
        item("**" + moment.when() + "** " + Escaped.of(moment.text() + held(moment.held())) + told);
    }

    private void member(CastView member) throws IOException {
        item(Escaped.of(member.described()));
    }

    private void place(PlaceView place) throws IOException {
        item(Escaped.of(place.name() + ", " + place.kind() + ": " + place.whereabouts()));
    }

    private void source(SourceView source) throws IOException {
        item(Escaped.of(source.described() + ": in " + source.heard()));
    }

    private void report(ReportView report) throws IOException {
        String title = report.title().map(t -> ": " + t).orElse("");
        item(Escaped.of(report.byline().label() + ", " + report.byline().published() + title));
        out.append("  ");
        item(Escaped.of(report.source()));
        for (String note : report.notes()) {
            out.append("  ");
            item(Escaped.of(note));
        }
    }

    private <T> void section(String heading, List<T> entries, Entry<T> entry) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        line("## " + heading);
        for (T one : entries) {
            entry.write(one);
        }
        out.append('\n');
    }

    private void line(String text) throws IOException {
        out.append(text).append("\n\n");
    }

    private void item(String text) throws IOException {
        out.append("- ").append(text).append('\n');
    }

    /** Writes one entry of a section. */
    @FunctionalInterface
    private interface Entry<T> {
        void write(T entry) throws IOException;
    }
}
