package org.consilience.engine.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Span;
import org.consilience.model.Story;

/** A story's claims cut out with the sentences they stand in, for looking up by id. */
final class Clippings {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");

    private final Map<ReportId, Reading> readings = new HashMap<>();
    private final Map<ClaimId, Claim> claims = new HashMap<>();

    Clippings(Story story) {
        for (Reading reading : story.readings()) {
            readings.put(reading.report().id(), reading);
            reading.claims().forEach(claim -> claims.put(claim.id(), claim));
        }
    }

    Claim claim(ClaimId id) {
        Claim claim = claims.get(id);
        if (claim == null) {
            throw new IllegalArgumentException("no such claim in the story: " + id);
        }
        return claim;
    }

    Report report(ReportId id) {
        return reading(id).report();
    }

    Reading reading(ReportId id) {
        Reading reading = readings.get(id);
        if (reading == null) {
            throw new IllegalArgumentException("no such report in the story: " + id);
        }
        return reading;
    }

    /** The claim's own words on one line. */
    String words(Claim claim) {
        return oneLine(claim.span().in(report(claim.report()).text()));
    }

    /** The sentences that the claim touches, whole, on one line. */
    String sentence(Claim claim) {
        return oneLine(sentenceSpan(claim).in(report(claim.report()).text()));
    }

    private Span sentenceSpan(Claim claim) {
        var sentences = reading(claim.report()).syntax().sentences();
        if (sentences.isEmpty()) {
            return claim.span();
        }
        return sentences.stream()
                .map(sentence -> sentence.span())
                .filter(span -> span.overlaps(claim.span()))
                .reduce(claim.span(), Span::hull);
    }

    List<Claim> claims(List<ClaimId> ids) {
        return ids.stream().map(this::claim).toList();
    }

    static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
