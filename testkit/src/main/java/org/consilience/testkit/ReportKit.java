package org.consilience.testkit;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.Claim;
import org.consilience.model.Masthead;
import org.consilience.model.Outlet;
import org.consilience.model.Precision;
import org.consilience.model.Publication;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Token;
import org.consilience.model.Vector;

/** Writes one report sentence by sentence, then its claims by quoting them. */
public final class ReportKit {
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final int MEANINGS = 256;

    private final ReportId id;
    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> sentences = new ArrayList<>();
    private final List<Span> boilerplate = new ArrayList<>();
    private final List<ClaimKit> claims = new ArrayList<>();
    private Masthead masthead = Masthead.blank();

    ReportKit(String id, String source) {
        this.id = new ReportId(id);
        this.source = source;
    }

    /** Who published it, under which title. */
    public ReportKit from(String outlet, String domain, String title) {
        masthead = new Masthead(
                Optional.of(new Outlet(outlet, Optional.of(domain))),
                Optional.of(title),
                Optional.of("https://" + domain + "/" + id),
                Optional.of("en"),
                masthead.authors(),
                masthead.published(),
                masthead.credits());
        return this;
    }

    public ReportKit published(String instant, Precision precision, Publication.Basis basis, String why) {
        masthead = masthead.withPublished(new Publication(LocalDateTime.parse(instant), precision, basis, why));
        return this;
    }

    /** Adds a sentence. */
    public ReportKit says(String sentence) {
        if (!text.isEmpty()) {
            text.append(' ');
        }
        sentences.add(new Span(text.length(), text.length() + sentence.length()));
        text.append(sentence);
        return this;
    }

    /** Ends the paragraph. */
    public ReportKit paragraph() {
        text.append("\n\n");
        return this;
    }

    /** Adds a sentence that is not the report. */
    public ReportKit boilerplate(String sentence) {
        says(sentence);
        boilerplate.add(sentences.get(sentences.size() - 1));
        return this;
    }

    /** Opens a claim on words said before. */
    public ClaimKit claims(String claim, String quote) {
        ClaimKit kit = new ClaimKit(this, claim, id, text.toString(), span(quote));
        claims.add(kit);
        return kit;
    }

    Reading reading() {
        Report report = new Report(id, source, masthead, text.toString(), boilerplate);
        return new Reading(
                report,
                syntax(),
                new Reading.Marks(List.of(), List.of(), List.of(), List.of(), List.of()),
                claims.stream().map(ClaimKit::claim).toList(),
                claims.stream().map(claim -> meaning(claim.claim())).toList());
    }

    /** A vector of the words' hashes: the more words two claims share, the closer. */
    private Vector meaning(Claim claim) {
        float[] values = new float[MEANINGS];
        Matcher words = WORD.matcher(claim.span().in(text.toString()));
        while (words.find()) {
            values[Math.floorMod(words.group().toLowerCase(Locale.ROOT).hashCode(), MEANINGS)]++;
        }
        return Vector.of(values);
    }

    List<ClaimKit> claims() {
        return claims;
    }

    ReportId id() {
        return id;
    }

    private Span span(String quote) {
        int begin = text.indexOf(quote);
        if (begin < 0) {
            throw new IllegalArgumentException("not said in " + id + ": " + quote);
        }
        return new Span(begin, begin + quote.length());
    }

    private Syntax syntax() {
        List<Token> tokens = new ArrayList<>();
        List<Sentence> runs = new ArrayList<>();
        for (Span sentence : sentences) {
            int first = tokens.size();
            Matcher words = WORD.matcher(text).region(sentence.begin(), sentence.end());
            while (words.find()) {
                tokens.add(new Token(new Span(words.start(), words.end()), "NOUN", words.group(), -1, "root"));
            }
            runs.add(new Sentence(sentence, first, tokens.size()));
        }
        return new Syntax(runs, tokens, List.of());
    }
}
