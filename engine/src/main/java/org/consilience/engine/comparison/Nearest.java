package org.consilience.engine.comparison;

import java.util.Arrays;

/**
 * For each statement the one of every other report that comes nearest to it by some measure, and how near the next comes.
 *
 * <p>Held in arrays: a story of a thousand reports has millions of them.
 */
final class Nearest {
    private final Row[] rows;

    Nearest(int statements) {
        rows = new Row[statements];
        Arrays.setAll(rows, statement -> new Row());
    }

    /** Takes note that the two are so near. */
    void note(Statement a, Statement b, double near) {
        row(a).note(b.report(), b.index(), near);
        row(b).note(a.report(), a.index(), near);
    }

    /** How near two stand to each other beyond what comes nearest to either in the other's report besides. */
    double margin(Statement a, Statement b, double near) {
        return 2 * near - rival(a, b) - rival(b, a);
    }

    /** Whether {@code b} is the one of its report that comes nearest to {@code a}, or {@code a} of its own to {@code b}. */
    boolean isNearest(Statement a, Statement b) {
        return isOf(a, b) || isOf(b, a);
    }

    private boolean isOf(Statement a, Statement b) {
        Row row = row(a);
        int at = row.at(b.report());
        return at >= 0 && row.statements[at] == b.index();
    }

    /** How near the nearest of {@code b}'s report besides {@code b} comes to {@code a}. */
    private double rival(Statement a, Statement b) {
        Row row = row(a);
        int at = row.at(b.report());
        return at < 0 ? 0 : row.statements[at] == b.index() ? row.next[at] : row.near[at];
    }

    private Row row(Statement statement) {
        return rows[statement.index()];
    }

    /** What comes near to one statement, by report. */
    private static final class Row {
        private static final int ROOM = 4;

        private int size;
        private int[] reports = new int[ROOM];
        private int[] statements = new int[ROOM];
        private double[] near = new double[ROOM];
        private double[] next = new double[ROOM];

        int at(int report) {
            return Arrays.binarySearch(reports, 0, size, report);
        }

        void note(int report, int statement, double nearness) {
            int at = at(report);
            if (at < 0) {
                insert(-at - 1, report, statement, nearness);
            } else if (nearness > near[at] || (nearness == near[at] && statement < statements[at])) {
                next[at] = Math.max(next[at], near[at]);
                near[at] = nearness;
                statements[at] = statement;
            } else {
                next[at] = Math.max(next[at], nearness);
            }
        }

        private void insert(int at, int report, int statement, double nearness) {
            if (size == reports.length) {
                int room = size + size / 2;
                reports = Arrays.copyOf(reports, room);
                statements = Arrays.copyOf(statements, room);
                near = Arrays.copyOf(near, room);
                next = Arrays.copyOf(next, room);
            }
            System.arraycopy(reports, at, reports, at + 1, size - at);
            System.arraycopy(statements, at, statements, at + 1, size - at);
            System.arraycopy(near, at, near, at + 1, size - at);
            System.arraycopy(next, at, next, at + 1, size - at);
            size++;
            reports[at] = report;
            statements[at] = statement;
            near[at] = nearness;
            next[at] = 0;
        }
    }
}
