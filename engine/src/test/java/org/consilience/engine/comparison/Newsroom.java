package org.consilience.engine.comparison;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.consilience.almanac.amount.AmountTagger;
import org.consilience.model.Amount;
import org.consilience.model.CitedSource;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Entity;
import org.consilience.model.Holds;
import org.consilience.model.Masthead;
import org.consilience.model.Origin;
import org.consilience.model.Place;
import org.consilience.model.PlaceMention;
import org.consilience.model.Precision;
import org.consilience.model.Publication;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.Story;
import org.consilience.model.StoryId;
import org.consilience.model.Syntax;
import org.consilience.model.Time;
import org.consilience.model.TimeExpression;
import org.consilience.model.Token;
import org.consilience.model.Vector;

/**
 * Reports with their syntax written out, one published each day: a line is a sentence of words {@code form/lemma/UPOS/relation/head}
 * with heads counted from 1 in the line, 0 the root.
 *
 * <p>A sixth part says what a word is: {@code PERSON}; {@code SAYS}, the source of the sentence's claim; {@code FUTURE}, which
 * makes the claim a plan; a time such as {@code 2024-05-01T22:30} or {@code 2024-05-01}; or a town as
 * {@code @latitude,longitude,country}. A claim is the whole line, or what follows the word {@code [}, up to the word {@code ]} where there is one.
 */
final class Newsroom {
    private static final int WIDTH = 512;
    private static final LocalDateTime FIRST = LocalDateTime.of(2024, 5, 2, 9, 0);

    private static final String BESIDE = """
            Bakers/baker/NOUN/nsubj/2 sold/sell/VERB/root/0 bread/bread/NOUN/obj/2
            Rain/rain/NOUN/nsubj/2 fell/fall/VERB/root/0 overnight/overnight/ADV/advmod/2
            Prices/price/NOUN/nsubj/2 rose/rise/VERB/root/0 again/again/ADV/advmod/2
            Pupils/pupil/NOUN/nsubj/2 sang/sing/VERB/root/0 carols/carol/NOUN/obj/2
            Traders/trader/NOUN/nsubj/2 left/leave/VERB/root/0 early/early/ADV/advmod/2""";

    private Newsroom() {}

    static Ledger ledger(String... reports) {
        List<Reading> readings = new ArrayList<>();
        for (String report : reports) {
            readings.add(new Desk(readings.size()).read(report));
        }
        return Ledger.of(new Story(new StoryId("s"), readings));
    }

    /** What the finder finds in the reports beside one of other things, by which words that two of them share are rare. */
    static List<Clash> clashes(ClashFinder finder, String... reports) {
        String[] all = Arrays.copyOf(reports, reports.length + 1);
        all[reports.length] = BESIDE;
        Ledger ledger = ledger(all);
        return finder.find(ledger, Alignment.of(ledger, ComparisonSettings.standard()));
    }

    /** Reads one report. */
    private static final class Desk {
        private final int number;
        private final StringBuilder text = new StringBuilder();
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<Token> tokens = new ArrayList<>();
        private final List<Entity> entities = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();

        Desk(int number) {
            this.number = number;
        }

        Reading read(String report) {
            report.lines().forEach(this::line);
            Syntax syntax = new Syntax(sentences, tokens, entities);
            List<Amount> amounts = new AmountTagger().tag(text.toString(), syntax);
            LocalDateTime published = FIRST.plusDays(number);
            Masthead masthead = new Masthead(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.of(new Publication(
                            published, Precision.MINUTE, Publication.Basis.STATED, "The metadata says so.")),
                    List.of());
            ReportId id = new ReportId("r" + number);
            Report whole = new Report(id, id.value(), masthead, text.toString(), List.of());
            List<Claim> claims = new ArrayList<>();
            List<Vector> meanings = new ArrayList<>();
            for (Line line : lines) {
                ClaimId name = new ClaimId(id.value() + "." + claims.size());
                claims.add(line.claim(name, id, amounts));
                meanings.add(line.meaning);
            }
            Reading.Marks marks = new Reading.Marks(List.of(), List.of(), List.of(), List.of(), List.of());
            return new Reading(whole, syntax, marks, claims, meanings);
        }

        private void line(String words) {
            int first = tokens.size();
            Line line = new Line();
            float[] bag = new float[WIDTH];
            for (String word : words.strip().split("\\s+", -1)) {
                if (word.equals("[")) {
                    line.begin = text.length();
                } else if (word.equals("]")) {
                    line.end = text.length() - 1;
                } else {
                    String[] parts = word.split("/", -1);
                    Span span = new Span(text.length(), text.length() + parts[0].length());
                    text.append(parts[0]).append(' ');
                    int head = Integer.parseInt(parts[4]);
                    tokens.add(new Token(span, parts[2], parts[1], head == 0 ? -1 : first + head - 1, parts[3]));
                    bag[Math.floorMod(parts[1].hashCode(), WIDTH)] += 1;
                    line.note(span, parts.length > 5 ? parts[5] : "", parts[0], entities);
                }
            }
            Span whole =
                    tokens.get(first).span().hull(tokens.get(tokens.size() - 1).span());
            sentences.add(new Sentence(whole, first, tokens.size()));
            line.span = new Span(Math.max(line.begin, whole.begin()), Math.min(line.end, whole.end()));
            line.meaning = Vector.of(bag);
            lines.add(line);
        }
    }

    /** What one line's claim is made of. */
    private static final class Line {
        private final List<TimeExpression> times = new ArrayList<>();
        private final List<PlaceMention> places = new ArrayList<>();
        private final List<CitedSource> said = new ArrayList<>();
        private Holds holds = Holds.ASSERTED;
        private int begin;
        private int end = Integer.MAX_VALUE;
        private Span span = new Span(0, 1);
        private Vector meaning = Vector.of(new float[] {1});

        void note(Span word, String mark, String form, List<Entity> entities) {
            if (mark.equals("PERSON")) {
                entities.add(new Entity(word, Entity.Type.PERSON));
            } else if (mark.equals("SAYS")) {
                said.add(new CitedSource(
                        form, Origin.Kind.PERSON, Optional.empty(), Optional.empty(), Optional.of(word)));
            } else if (mark.equals("FUTURE")) {
                holds = Holds.PLANNED;
            } else if (mark.startsWith("@")) {
                places.add(new PlaceMention(word, town(form, mark.substring(1).split(",", -1))));
            } else if (!mark.isEmpty()) {
                times.add(time(word, mark));
            }
        }

        private static Place town(String name, String[] where) {
            Place.Coordinates point = new Place.Coordinates(Double.parseDouble(where[0]), Double.parseDouble(where[1]));
            return new Place(name, "city", Optional.of(point), Optional.of(where[2]), Optional.of("geonames:" + name));
        }

        private static TimeExpression time(Span word, String value) {
            if (value.length() > 10) {
                LocalDateTime hour = LocalDateTime.parse(value);
                Time time = new Time(hour, hour, Precision.MINUTE, value);
                return new TimeExpression(word, TimeExpression.Type.TIME, value, Optional.of(time));
            }
            Time day = Time.day(LocalDateTime.parse(value + "T00:00").toLocalDate(), value);
            return new TimeExpression(word, TimeExpression.Type.DATE, value, Optional.of(day));
        }

        Claim claim(ClaimId id, ReportId report, List<Amount> amounts) {
            List<Amount> mine =
                    amounts.stream().filter(a -> span.contains(a.span())).toList();
            return new Claim(id, report, span, said, holds, new Claim.Details(times, places, List.of(), mine));
        }
    }
}
