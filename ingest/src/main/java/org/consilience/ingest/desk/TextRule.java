package org.consilience.ingest.desk;

import java.util.List;
import java.util.regex.Pattern;
import org.consilience.ingest.masthead.Table;

/**
 * One entry of a rule file: a pattern for lines of a certain place, and what a match means.
 *
 * @param place which lines are looked at
 * @param mark which part of a match is not the report
 * @param start where a match may begin, told from the first signs of the pattern
 * @param pattern looked for in a line without the blanks around it; the groups {@code authors}, {@code source},
 *     {@code credit}, {@code outlet} and {@code date} carry what their names say
 * @param example a text, with {@code [[ ]]} around what is marked
 * @param yields what it tells about the text, as {@code kind=value; ...}
 * @param needs letters, small, of which a line must have some for the pattern to be tried at all; none: it always is
 */
record TextRule(
        Place place, Mark mark, Start start, Pattern pattern, String example, String yields, List<String> needs) {
    /** Which lines a rule looks at. */
    enum Place {
        /** The first few lines that are not blank. */
        OPEN,
        /** The last few. */
        CLOSE,
        /** Every line. */
        ANY,
        /** Every line; the short lines below that look like headlines belong to it. */
        LIST
    }

    /** What of a match is no part of the report. */
    enum Mark {
        NOTHING,
        MATCH,
        /** The whole line. */
        LINE
    }

    /** Where a match may begin. */
    enum Start {
        LINE,
        SENTENCE,
        ANYWHERE;

        static Start of(String pattern) {
            return pattern.startsWith("^") ? LINE : pattern.startsWith("{S}") ? SENTENCE : ANYWHERE;
        }
    }

    /** Whether a line, in small letters, has what the pattern needs. */
    boolean mayMatch(String lowerLine) {
        return needs.isEmpty() || needs.stream().anyMatch(lowerLine::contains);
    }

    static TextRule of(Table.Row row) {
        String pattern = Macros.expand(row.cell(2));
        String example = row.cell(3).replace("\\n", "\n");
        return new TextRule(
                Place.valueOf(row.cell(0)),
                Mark.valueOf(row.cell(1)),
                Start.of(row.cell(2)),
                Pattern.compile(pattern),
                example,
                row.cell(4),
                row.cell(5).isEmpty() ? List.of() : List.of(row.cell(5).split("\\|", -1)));
    }
}
