package org.consilience.eval.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.consilience.almanac.place.PlaceTagger;
import org.consilience.model.Masthead;
import org.consilience.model.Place.Coordinates;
import org.consilience.model.PlaceMention;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.reader.onepass.OnePassReader;

/**
 * Scores the place tagger on GeoWebNews or TR-News: names found by overlap, and names within 161 km of where the corpus has them.
 *
 * <p>{@code PlaceScores FILE REPORT}: the corpus and the file to write; its summary is printed too.
 */
public final class PlaceScores {
    private static final double NEAR = 161;
    private static final double EARTH = 6371;
    /** Lines of the report before its misses. */
    private static final long SUMMARY = 3;

    private final StringBuilder misses = new StringBuilder();
    private int gold;
    private int found;
    private int matched;
    private int right;
    private int near;

    private PlaceScores() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("PlaceScores FILE REPORT");
        }
        OnePassReader reader = OnePassReader.shipped();
        PlaceTagger tagger = new PlaceTagger();
        PlaceScores scores = new PlaceScores();
        for (PlacedText text : Corpus.read(Path.of(arguments[0]))) {
            Report report =
                    new Report(new ReportId(text.name()), text.name(), Masthead.blank(), text.text(), List.of());
            scores.add(text, tagger.tag(text.text(), reader.read(report).syntax()));
        }
        String report = scores.report();
        Files.writeString(Path.of(arguments[1]), report);
        report.lines().limit(SUMMARY).forEach(System.out::println);
    }

    private void add(PlacedText text, List<PlaceMention> mentions) {
        gold += text.places().size();
        found += mentions.size();
        for (PlaceMention mention : mentions) {
            boolean known = text.places().stream().anyMatch(p -> p.span().overlaps(mention.span()));
            right += known ? 1 : 0;
            if (!known) {
                misses.append("extra | ").append(mention.span().in(text.text())).append('\n');
            }
        }
        text.places().forEach(p -> compare(text, p, mentions));
    }

    private void compare(PlacedText text, PlacedText.Marked marked, List<PlaceMention> mentions) {
        String name = marked.span().in(text.text());
        Optional<PlaceMention> mention =
                mentions.stream().filter(m -> m.span().overlaps(marked.span())).findFirst();
        if (mention.isEmpty()) {
            misses.append("missed | ").append(name).append('\n');
            return;
        }
        matched++;
        Optional<Coordinates> at = mention.get().place().point();
        if (at.isPresent() && distance(at.get(), marked.at()) <= NEAR) {
            near++;
        } else {
            misses.append("far | ")
                    .append(name)
                    .append(" | ")
                    .append(marked.at())
                    .append(" | ");
            misses.append(mention.get().place()).append('\n');
        }
    }

    private static double distance(Coordinates a, Coordinates b) {
        double p = Math.toRadians(a.latitude());
        double q = Math.toRadians(b.latitude());
        double l = Math.toRadians(b.longitude() - a.longitude());
        double h = Math.pow(Math.sin((q - p) / 2), 2) + Math.cos(p) * Math.cos(q) * Math.pow(Math.sin(l / 2), 2);
        return 2 * EARTH * Math.asin(Math.sqrt(Math.min(1, h)));
    }

    private String report() {
        double precision = (double) right / Math.max(1, found);
        double recall = (double) matched / Math.max(1, gold);
        return String.format(
                        Locale.ROOT,
                        "gold %d, found %d%nnames precision %.1f recall %.1f F1 %.1f%nwithin 161 km: of matched %.1f, of gold %.1f%n",
                        gold,
                        found,
                        100 * precision,
                        100 * recall,
                        200 * precision * recall / Math.max(1e-9, precision + recall),
                        100.0 * near / Math.max(1, matched),
                        100.0 * near / Math.max(1, gold))
                + misses;
    }
}
