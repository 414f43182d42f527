package org.consilience.eval.names;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.consilience.eval.Digests;
import org.consilience.model.Entity;
import org.consilience.model.Report;
import org.consilience.model.Span;

/**
 * A sentence whose names are known, without its words.
 *
 * @param report story and report, such as {@code storm-in-lisbon/r1}
 * @param span where it stands in the report's text
 * @param hash of its words
 * @param names all of them, in order
 */
public record SampledSentence(String report, Span span, String hash, List<Entity> names) {
    private static final Pattern NAME = Pattern.compile("(\\d+)-(\\d+):(\\w+)");
    private static final int FIELDS = 5;

    public SampledSentence {
        names = List.copyOf(names);
        for (Entity name : names) {
            if (!span.contains(name.span())) {
                throw new IllegalArgumentException("name outside its sentence: " + report + " " + name);
            }
        }
    }

    /** From a line of a sample: report, begin, end, hash and names, between tabs. */
    static SampledSentence parse(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("a sampled sentence needs five fields: " + line);
        }
        Span span = new Span(Integer.parseInt(fields[1]), Integer.parseInt(fields[2]));
        List<Entity> names = Arrays.stream(fields[4].split(" "))
                .filter(name -> !name.isEmpty())
                .map(SampledSentence::name)
                .toList();
        return new SampledSentence(fields[0], span, fields[3], names);
    }

    private static Entity name(String written) {
        var parts = NAME.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a name is begin-end:kind, not " + written);
        }
        Span span = new Span(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
        return new Entity(span, Entity.Type.valueOf(parts.group(3).toUpperCase(Locale.ROOT)));
    }

    /** Whether the report still has the words that were labelled. */
    boolean standsIn(Report whole) {
        return span.end() <= whole.text().length()
                && Digests.sha256(span.in(whole.text())).startsWith(hash);
    }
}
