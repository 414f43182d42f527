package org.consilience.engine.story;

/**
 * How likely two reports tell of one event.
 *
 * <p>A logistic model; its weights were fitted on one half of the stories of two corpora of news (shootings in American
 * towns, which differ in names and numbers alone, and national politics), all pairs of one corpus weighing as much as
 * those of the other. Time is one sign among others, and weighs a fifth less than fitted: both corpora hold few stories that run for weeks.
 *
 * @param words weight of the cosine of all words
 * @param lead of title and beginning
 * @param names of names
 * @param numbers of numbers
 * @param time of the logarithm of one and the days between
 * @param base what stands where nothing is alike
 */
record Likeness(double words, double lead, double names, double numbers, double time, double base) {
    /** As fitted; {@code GroupingScore} in eval measures it. */
    static final Likeness FITTED = new Likeness(5.22, 5.27, 6.86, 3.93, -0.9, -3.9);

    /** Days that reports are taken to be apart where one is undated. */
    private static final double UNKNOWN_DAYS = 3;

    /** 0 to 1. */
    double of(Sketch one, Sketch other) {
        double days = one.daysFrom(other).stream().asDoubleStream().findFirst().orElse(UNKNOWN_DAYS);
        double odds = base
                + words * one.all().cosine(other.all())
                + lead * one.lead().cosine(other.lead())
                + names * one.names().cosine(other.names())
                + numbers * one.numbers().cosine(other.numbers())
                + time * Math.log1p(days);
        return 1 / (1 + Math.exp(-odds));
    }
}
