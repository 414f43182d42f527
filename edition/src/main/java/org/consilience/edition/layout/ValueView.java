package org.consilience.edition.layout;

import java.util.ArrayList;
import java.util.HashSet;
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
 * @param quotes the sentences it stands in; none where there is no room for them
 */
public record ValueView(
        String value, List<Byline> reports, Point.Backing backing, Optional<String> asOf, List<Quote> quotes) {
    /** So many of its reports and sources are named where they are many. */
    public static final int NAMED = 12;
    /** So many stand for all in a line. */
    private static final int FEW = 4;

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

    /** With no more than so many sentences. */
    public ValueView first(int sentences) {
        return new ValueView(
                value, reports, backing, asOf, Listing.of(quotes, sentences).shown());
    }

    /** "and 12 more reports say so". */
    public String andMore() {
        int more = unquoted().size();
        return "and " + Counted.of(more, "more report says so", "more reports say so");
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

    /** The labels of the reports, in one line; the first of many. */
    public String labels() {
        return labels(NAMED);
    }

    /** The same; of more than so many the first few. */
    public String labels(int named) {
        List<String> labels = reports.stream().map(Byline::label).toList();
        return Listing.inWords(labels, labels.size() > named ? FEW : named);
    }

    /** Its reports, the first of many. */
    public Listing<Byline> named() {
        return Listing.of(reports, NAMED);
    }

    /** Those of its reports of which no sentence is shown. */
    public List<Byline> unquoted() {
        Set<String> quoted = new HashSet<>();
        for (Quote quote : quotes) {
            quoted.add(quote.report().label());
            quote.also().forEach(other -> quoted.add(other.label()));
        }
        return reports.stream()
                .filter(report -> !quoted.contains(report.label()))
                .toList();
    }
}
