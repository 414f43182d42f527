package org.consilience.edition.markdown;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.consilience.edition.layout.Dates;
import org.consilience.edition.layout.PointView;
import org.consilience.edition.layout.Quote;
import org.consilience.edition.layout.ReportView;
import org.consilience.edition.layout.SourceView;
import org.consilience.edition.layout.StoryView;
import org.consilience.edition.layout.ValueView;
import org.consilience.model.Digest;
import org.consilience.model.Holds;
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
        line("# " + Escaped.of(story.digest().title()));
        line("*" + story.extent() + "*");
        heading("In brief");
        for (Digest.Line line : story.digest().brief()) {
            item(Escaped.of(line.text()));
        }
        points("Where they differ", Verdict.DIFFER);
        points("Overtaken", Verdict.UPDATE);
        points("Agreed", Verdict.AGREE);
        points("One report alone", Verdict.SOLE);
        timeline();
        cast();
        sources();
        reports();
        out.append('\n');
    }

    private void points(String heading, Verdict verdict) throws IOException {
        List<PointView> points = story.with(verdict);
        if (points.isEmpty()) {
            return;
        }
        heading(heading);
        for (PointView point : points) {
            line("### " + Escaped.of(point.point().about()));
            if (point.values().size() > 1) {
                line(Escaped.of(point.point().why()));
            }
            for (ValueView value : point.values()) {
                value(value);
            }
            out.append('\n');
        }
    }

    private void value(ValueView value) throws IOException {
        String asOf = value.asOf().map(time -> ", as of " + time).orElse("");
        item("**" + Escaped.of(value.value()) + "** (" + value.standing() + asOf + ")");
        for (Quote quote : value.quotes()) {
            out.append("  ");
            item(Escaped.of(quote.whoSaysSo() + held(quote.holds()) + ": " + quote.text()));
        }
    }

    private static String held(Holds holds) {
        return holds == Holds.ASSERTED || holds == Holds.UNCLEAR
                ? ""
                : " (" + holds.name().toLowerCase(Locale.ROOT) + ")";
    }

    private void timeline() throws IOException {
        heading("Timeline");
        for (Digest.Moment moment : story.digest().timeline()) {
            item(Dates.of(moment.when()) + ": " + Escaped.of(moment.text() + held(moment.holds())));
        }
    }

    private void cast() throws IOException {
        heading("Who is who");
        for (Digest.Role role : story.digest().cast()) {
            String aliases = role.aliases().isEmpty() ? "" : " (also " + String.join(", ", role.aliases()) + ")";
            item(Escaped.of(role.name() + role.role().map(r -> ", " + r).orElse("") + aliases));
        }
    }

    private void sources() throws IOException {
        heading("Who says so");
        for (SourceView source : story.sources()) {
            item(Escaped.of(source.described() + ": in " + String.join("; ", source.chains())));
        }
    }

    private void reports() throws IOException {
        heading("Reports");
        for (ReportView report : story.reports()) {
            item(Escaped.of(report.label() + ", " + report.published() + ", "
                    + report.report().source()));
        }
    }

    private void heading(String text) throws IOException {
        out.append('\n');
        line("## " + text);
    }

    private void line(String text) throws IOException {
        out.append(text).append("\n\n");
    }

    private void item(String text) throws IOException {
        out.append("- ").append(text).append('\n');
    }
}
