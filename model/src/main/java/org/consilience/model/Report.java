package org.consilience.model;

import java.util.List;

/**
 * What one outlet wrote, as it came in.
 *
 * @param id the same for the same report in every run
 * @param source path or URL as given; {@code #n} is appended for the n-th record of a file with many
 * @param masthead what stands around the text
 * @param text the report's own text: what came in, less mark-up; never rewritten afterwards
 * @param boilerplate parts of the text that are not the report, in order and apart
 */
public record Report(ReportId id, String source, Masthead masthead, String text, List<Span> boilerplate) {
    public Report {
        Require.notBlank("source", source);
        boilerplate = List.copyOf(boilerplate);
        for (Span span : boilerplate) {
            Require.that(span.end() <= text.length(), "boilerplate outside the text", span);
        }
    }

    /** Whether half of the span or more is boilerplate; a few words of it may stand inside a sentence of the report. */
    public boolean isBoilerplate(Span span) {
        return 2 * boilerplate.stream().mapToInt(span::overlap).sum() >= span.length();
    }

    /** The span without boilerplate at its beginning, and without the spaces after that; itself where nothing is left. */
    public Span pastBoilerplate(Span span) {
        int begin = span.begin();
        for (Span part : boilerplate) {
            if (part.contains(begin)) {
                begin = part.end();
                while (begin < span.end() && Character.isWhitespace(text.charAt(begin))) {
                    begin++;
                }
            }
        }
        return begin < span.end() ? new Span(begin, span.end()) : span;
    }

    public Report withMasthead(Masthead other) {
        return new Report(id, source, other, text, boilerplate);
    }
}
