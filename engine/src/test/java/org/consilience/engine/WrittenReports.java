package org.consilience.engine;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.CitedSource;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Holds;
import org.consilience.model.Masthead;
import org.consilience.model.Origin;
import org.consilience.model.Outlet;
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
import org.consilience.model.Token;
import org.consilience.model.Vector;

/** Writes reports for tests and reads them plainly: a claim a sentence, words between spaces, chains as given. */
public final class WrittenReports {
    private static final Pattern SENTENCE = Pattern.compile("[^.?!]+[.?!]*");
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final String id;
    private final String text;
    private Masthead masthead = Masthead.blank();
    private final List<List<CitedSource>> chains = new ArrayList<>();

    private WrittenReports(String id, String text) {
        this.id = id;
        this.text = text;
    }

    /** A report without outlet, date or sources. */
    public static WrittenReports report(String id, String text) {
        return new WrittenReports(id, text);
    }

    public WrittenReports by(String outlet) {
        masthead = new Masthead(
                Optional.of(new Outlet(outlet, Optional.empty())),
                masthead.title(),
                masthead.url(),
                masthead.language(),
                masthead.authors(),
                masthead.published(),
                masthead.credits());
        return this;
    }

    /** Standing at an address. */
    public WrittenReports at(String url) {
        masthead = new Masthead(
                masthead.outlet(),
                masthead.title(),
                Optional.of(url),
                masthead.language(),
                masthead.authors(),
                masthead.published(),
                masthead.credits());
        return this;
    }

    public WrittenReports crediting(String... agencies) {
        masthead = new Masthead(
                masthead.outlet(),
                masthead.title(),
                masthead.url(),
                masthead.language(),
                masthead.authors(),
                masthead.published(),
                List.of(agencies));
        return this;
    }

    /** On a day given as {@code 2024-03-01}. */
    public WrittenReports on(String day) {
        masthead = masthead.withPublished(new Publication(
                LocalDateTime.parse(day + "T00:00:00"),
                Precision.DAY,
                Publication.Basis.STATED,
                "the metadata says so"));
        return this;
    }

    /** The chain of the next sentence, outermost first. */
    public WrittenReports saying(CitedSource... chain) {
        chains.add(List.of(chain));
        return this;
    }

    /** The reading; sentences beyond the given chains are in the report's own voice. */
    public Reading read() {
        Report report = new Report(new ReportId(id), id + ".txt", masthead, text, List.of());
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(text);
        while (matcher.find()) {
            int first = tokens.size();
            Matcher word = WORD.matcher(text).region(matcher.start(), matcher.end());
            while (word.find()) {
                tokens.add(new Token(new Span(word.start(), word.end()), "X", word.group(), -1, "root"));
            }
            if (tokens.size() > first) {
                Span span = new Span(tokens.get(first).span().begin(), matcher.end());
                sentences.add(new Sentence(span, first, tokens.size()));
                claims.add(claim(report, span, claims.size()));
            }
        }
        Reading.Marks marks = new Reading.Marks(List.of(), List.of(), List.of(), List.of(), List.of());
        List<Vector> meanings =
                claims.stream().map(claim -> wordsOf(claim.span().in(text))).toList();
        return new Reading(report, new Syntax(sentences, tokens, List.of()), marks, claims, meanings);
    }

    /** A vector that tells how often each word stands, by the word's hash. */
    private static Vector wordsOf(String sentence) {
        float[] counts = new float[512];
        Matcher word = WORD.matcher(sentence.toLowerCase(Locale.ROOT));
        while (word.find()) {
            counts[Math.floorMod(word.group().hashCode(), counts.length)]++;
        }
        return Vector.of(counts);
    }

    private Claim claim(Report report, Span span, int number) {
        List<CitedSource> chain = number < chains.size() ? chains.get(number) : List.of();
        Claim.Details details = new Claim.Details(List.of(), List.of(), List.of(), List.of());
        return new Claim(new ClaimId(id + "." + number), report.id(), span, chain, Holds.ASSERTED, details);
    }

    /** A story of these, in the order given. */
    public static Story story(WrittenReports... reports) {
        List<Reading> readings = new ArrayList<>();
        for (WrittenReports report : reports) {
            readings.add(report.read());
        }
        return new Story(new StoryId(readings.get(0).report().id().value()), readings);
    }

    public static CitedSource person(String name) {
        return cited(name, Origin.Kind.PERSON);
    }

    public static CitedSource person(String name, String title, String affiliation) {
        return new CitedSource(
                name, Origin.Kind.PERSON, Optional.of(title), Optional.of(affiliation), Optional.empty());
    }

    public static CitedSource cited(String name, Origin.Kind kind) {
        return new CitedSource(name, kind, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
