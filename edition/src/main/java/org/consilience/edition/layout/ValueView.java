package org.consilience.edition.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One value of a point and who gives it.
 *
 * @param value short, as a reader would say it
 * @param reports those that give it
 * @param origins number of independent origins
 * @param asOf when that was known
 * @param quotes the sentences it stands in
 */
public record ValueView(
        String value, List<ReportView> reports, int origins, Optional<String> asOf, List<Quote> quotes) {
    public ValueView {
        reports = List.copyOf(reports);
        quotes = List.copyOf(quotes);
    }

    /** "3 reports, 1 independent origin". */
    public String standing() {
        String count = reports.size() == 1 ? "1 report" : reports.size() + " reports";
        String independent = origins == 0
                ? "no origin shown to be independent"
                : origins == 1 ? "1 independent origin" : origins + " independent origins";
        return count + ", " + independent;
    }

    /** The innermost sources named for it, each once, in order. */
    public List<String> sources() {
        List<String> sources = new ArrayList<>();
        for (Quote quote : quotes) {
            if (!quote.chain().isEmpty()) {
                String innermost = quote.chain().get(quote.chain().size() - 1);
                if (!sources.contains(innermost)) {
                    sources.add(innermost);
                }
            }
        }
        return sources;
    }
}
