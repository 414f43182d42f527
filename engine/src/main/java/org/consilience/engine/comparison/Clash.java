package org.consilience.engine.comparison;

import java.util.List;
import org.consilience.model.Point;

/**
 * Values that cannot all be right, each with the statements that give it.
 *
 * @param about a short noun phrase: what is being stated
 * @param sides in order of the story, two or more; oldest first where overtaken
 * @param overtaken whether the last side merely knows more than those before it
 * @param why one sentence for a reader
 * @param gravity how much the disagreement matters, 0 to 1
 */
record Clash(Point.Kind kind, String about, List<Side> sides, boolean overtaken, String why, double gravity) {
    Clash {
        sides = List.copyOf(sides);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("clash of one side: " + about);
        }
    }

    /** Whether one report takes two of the sides: then they are of two persons or things. */
    static boolean isToldTwice(List<Side> sides) {
        List<Integer> reports = sides.stream()
                .flatMap(side ->
                        side.statements().stream().map(Statement::report).distinct())
                .toList();
        return reports.stream().distinct().count() < reports.size();
    }

    /**
     * One value.
     *
     * @param value as a reader would say it
     * @param statements that give it, in order of the story
     */
    record Side(String value, List<Statement> statements) {
        private static final int LENGTH = 120;

        Side {
            statements = List.copyOf(statements);
            if (statements.isEmpty()) {
                throw new IllegalArgumentException("side that nobody takes: " + value);
            }
        }

        /** A name or the like that statements give: of each its first words that are the value, where its sentence has them. */
        static Side naming(String value, List<Statement> statements) {
            return new Side(
                    value,
                    statements.stream()
                            .map(statement -> statement.narrowed(value))
                            .distinct()
                            .toList());
        }

        /** Statements of one thing, each once: the value is the first one's own words. */
        static Side of(List<Statement> statements) {
            return new Side(
                    Headline.clipped(statements.get(0).text(), LENGTH),
                    statements.stream().distinct().toList());
        }
    }
}
