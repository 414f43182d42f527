package org.consilience.almanac.time;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.consilience.almanac.time.Grammar.Rule;

/** The operations that rules name: what each makes of its arguments. */
final class Composer {
    private static final Map<String, Function<Arguments, Meaning>> OPERATIONS = operations();

    private Composer() {}

    /** What the rule means, unless its numbers make no date. */
    static Optional<Object> compose(Rule rule, Map<String, Object> captured) {
        Arguments arguments = new Arguments(rule.arguments(), captured);
        if (rule.operation().equals("same")) {
            return arguments.value(0);
        }
        Function<Arguments, Meaning> operation = OPERATIONS.get(rule.operation());
        if (operation == null) {
            throw new IllegalStateException("grammar.tsv names an unknown operation: " + rule.operation());
        }
        try {
            return Optional.of(operation.apply(arguments));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Map<String, Function<Arguments, Meaning>> operations() {
        Map<String, Function<Arguments, Meaning>> all = new TreeMap<>();
        named(all);
        dates(all);
        relative(all);
        within(all);
        lengths(all);
        return all;
    }

    private static void named(Map<String, Function<Arguments, Meaning>> all) {
        all.put("month", a -> Named.month(a.whole(0), a.optional(1)));
        all.put("monthDay", a -> Named.monthDay(a.whole(0), a.whole(1), a.optional(2)));
        all.put("quarter", a -> Named.quarter(a.whole(0), a.optional(1)));
        all.put("half", a -> Named.half(a.whole(0), a.optional(1)));
        all.put("season", a -> Named.season(a.text(0), a.optional(1)));
        all.put("holiday", a -> Named.holiday(a.text(0), a.optional(1)));
        all.put("weekday", a -> Named.weekday(a.whole(0)));
        all.put("toldWeekday", a -> Named.toldWeekday(a.whole(0), a.whole(1)));
        all.put("weekdayOfWeek", a -> Named.weekdayOfWeek(a.whole(0), a.whole(1)));
        all.put("dayOfMonth", a -> Named.dayOfMonth(a.whole(0)));
    }

    private static void dates(Map<String, Function<Arguments, Meaning>> all) {
        all.put("year", a -> Within.period(Periods.year(a.whole(0))));
        all.put("yearOf", a -> Within.period(Periods.year(a.whole(0) * 100 + a.whole(1))));
        all.put("year19", a -> Within.period(Periods.year(Dates.shortYear(a.whole(0)))));
        all.put("decade", a -> Within.period(Periods.decade(a.whole(0))));
        all.put("decadeOf", a -> Within.period(Dates.decadeOf(a.whole(0))));
        all.put("decade19", a -> Within.period(Periods.decade(Dates.shortDecade(a.whole(0)))));
        all.put("century", a -> Within.period(Periods.century(a.whole(0))));
        all.put("iso", a -> Dates.day(a.whole(0), a.whole(1), a.whole(2)));
        all.put("slashed", a -> Dates.slashed(a.whole(0), a.whole(1), a.whole(2)));
        all.put("dotted", a -> Dates.day(a.whole(2), a.whole(1), a.whole(0)));
        all.put("dayRange", a -> Dates.range(a.whole(0), a.whole(1), a.whole(2), a.optional(3)));
        all.put(
                "monthRange",
                a -> Within.through(Named.month(a.whole(0), a.optional(2)), Named.month(a.whole(1), a.optional(2))));
        all.put("yearRange", a -> Dates.years(a.whole(0), a.whole(1)));
    }

    private static void relative(Map<String, Function<Arguments, Meaning>> all) {
        all.put("nowOf", a -> Relative.now(a.unit(0), 0));
        all.put("yearAgo", a -> Relative.ago(new Length(1, Unit.YEAR), -1));
        all.put("ofYearAgo", a -> Relative.beside(new Length(1, Unit.YEAR), -1, a.meaning(0)));
        all.put("besideDay", a -> Relative.beside(new Length(1, Unit.DAY), a.whole(0), a.meaning(1)));
        all.put("stretchOf", a -> Relative.stretch(new Length(1, a.unit(0)), a.whole(1)));
        all.put("lastWeekend", a -> Relative.weekend());
        all.put("now", a -> Relative.now(a.unit(0), a.whole(1)));
        all.put("told", a -> Relative.told(a.unit(0), a.whole(1)));
        all.put("ago", a -> Relative.ago(a.length(0), a.whole(1)));
        all.put("toTheDay", a -> Relative.toTheDay(a.length(0), a.whole(1)));
        all.put("later", a -> Relative.later(a.length(0), a.whole(1)));
        all.put("beside", a -> Relative.beside(a.length(0), a.whole(1), a.meaning(2)));
        all.put("stretch", a -> Relative.stretch(a.length(0), a.whole(1)));
        all.put("toward", a -> Within.toward(Direction.valueOf(a.text(0)), a.meaning(1)));
    }

    private static void within(Map<String, Function<Arguments, Meaning>> all) {
        all.put("part", a -> Within.part(a.optional(1), a.text(0)));
        all.put("partToday", a -> Within.partToday(a.text(0), a.whole(1)));
        all.put("partTold", a -> Within.part(Optional.of(Relative.told(Unit.DAY, a.whole(1))), a.text(0)));
        all.put("everyPart", a -> Within.every("XXXX-WXX-" + a.whole(0) + "T" + a.text(1)));
        all.put("eachWeekday", a -> Within.every("XXXX-WXX-" + a.whole(0)));
        all.put("yearEnd", a -> Within.modified("END", Relative.now(Unit.YEAR, 0)));
        all.put("clock", a -> Within.clock(a.optional(1), a.whole(0), 0));
        all.put("clockMinute", a -> Within.clock(a.optional(2), a.whole(0), a.whole(1)));
        all.put("clock12", a -> Within.clock(a.optional(2), Dates.hour(a.whole(0), a.whole(1)), 0));
        all.put("clock12Minute", a -> Within.clock(a.optional(3), Dates.hour(a.whole(0), a.whole(2)), a.whole(1)));
        all.put("clockDotted", a -> Dates.dotted(a.text(0), a.whole(1)));
        all.put("clockDotted24", a -> Dates.dotted(a.text(0)));
        all.put("clock4", a -> Within.clock(Optional.empty(), a.whole(0) / 100, a.whole(0) % 100));
        all.put("clockPart", a -> Within.clock(a.optional(2), Dates.hourIn(a.whole(0), a.text(1)), 0));
        all.put("zone", a -> Zoned.by(a.text(0), a.meaning(1)));
        all.put(
                "clockBeside",
                a -> a.optional(2)
                        .map(day -> Zoned.besideDay(a.meaning(0), day, a.meaning(1)))
                        .orElseGet(() -> Zoned.beside(a.meaning(0), a.meaning(1))));
        all.put("ofDay", a -> OfDay.put(a.meaning(0), a.meaning(1)));
        all.put("lastDay", a -> Within.lastDay(a.meaning(0)));
        all.put("modified", a -> Within.modified(a.text(0), a.meaning(1)));
        all.put("through", a -> Within.through(a.meaning(0), a.meaning(1)));
        all.put("holding", a -> Within.holding(a.unit(0), a.meaning(1)));
        all.put("every", a -> Within.every(a.text(0)));
        all.put("everyUnit", a -> Within.every(new Length(a.number(0), a.unit(1)).value()));
        all.put("everyLength", a -> Within.every(a.length(0).value()));
        all.put("each", a -> Within.each(a.meaning(0)));
        all.put("reference", a -> Within.reference(a.text(0)));
    }

    private static void lengths(Map<String, Function<Arguments, Meaning>> all) {
        all.put("length", a -> new Length(a.number(0), a.unit(1)));
        all.put("lengthAndHalf", a -> new Length(a.number(0) + 0.5, a.unit(1)));
        all.put("vague", a -> new Length(0, a.unit(0)));
    }
}
