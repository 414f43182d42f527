package org.consilience.edition.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consilience.model.Point;

/**
 * One value of a point and who gives it.
 *
 * @param value short, as a reader would say it
 * @param reports those that give it
 * @param backing number of independent origins, and why so many
 * @param asOf when that was known
 * @param quotes the sentences it stands in
 */
public record ValueView(
        String value, List<Byline> reports, Point.Backing backing, Optional<String> asOf, List<Quote> quotes) {
    public ValueView {
        reports = List.copyOf(reports);
        quotes = List.copyOf(quotes);
    }

    /** "2 reports, 1 independent origin, as of 4 May 2031". */
    public String standing() {
        return backed() + known();
    }

    /** The same with the reason: "2 reports, 1 independent origin (both cite Marja Aalto), as of 4 May 2031". */
    public String standingWithReason() {
        return backed() + backing.why().map(why -> " (" + why + ")").orElse("") + known();
    }

    private String backed() {
        int origins = backing.origins();
        String independent =
                origins == 0 ? "origin not shown to be independent" : Counted.of(origins, "independent origin");
        return Counted.of(reports.size(), "report") + ", " + independent;
    }

    private String known() {
        return asOf.map(time -> ", as of " + time).orElse("");
    }

    /** The innermost sources named for it, each once, in order. */
    public List<String> sources() {
        Set<String> sources = new LinkedHashSet<>();
        for (Quote quote : quotes) {
            if (!quote.chain().isEmpty()) {
                sources.add(quote.chain().get(quote.chain().size() - 1));
            }
        }
        return new ArrayList<>(sources);
    }

    /** The labels of the reports, in one line. */
    public String labels() {
        return String.join(", ", reports.stream().map(Byline::label).toList());
    }
}
