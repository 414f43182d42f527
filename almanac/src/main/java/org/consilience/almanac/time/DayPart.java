package org.consilience.almanac.time;

import java.util.Map;
import java.util.TreeMap;
import org.consilience.almanac.lexis.Table;

/**
 * A part of the day by its TIMEX3 code, and the hours it takes.
 *
 * @param from hour of the day at which it begins
 * @param hours how long it is
 */
record DayPart(int from, int hours) {
    private static final Map<String, DayPart> PARTS = load();

    private static Map<String, DayPart> load() {
        Map<String, DayPart> parts = new TreeMap<>();
        for (var entry : Table.read(DayPart.class, "parts.tsv", 4)) {
            int from = Integer.parseInt(entry.get(1));
            parts.put(entry.get(0), new DayPart(from, Integer.parseInt(entry.get(2)) - from));
        }
        return parts;
    }

    static DayPart of(String code) {
        DayPart part = PARTS.get(code);
        if (part == null) {
            throw new IllegalArgumentException("no part of the day: " + code);
        }
        return part;
    }
}
