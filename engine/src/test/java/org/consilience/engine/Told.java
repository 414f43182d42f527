package org.consilience.engine;

import java.util.List;
import java.util.Optional;
import org.consilience.almanac.time.TimeAnchor;
import org.consilience.almanac.time.TimeTagger;
import org.consilience.model.Claim;
import org.consilience.model.Holds;
import org.consilience.model.Reading;
import org.consilience.model.Story;
import org.consilience.model.StoryId;
import org.consilience.model.Syntax;
import org.consilience.model.Token;

/** Gives a plainly read report of one sentence its verb, the times it tells, and how it is held. */
public final class Told {
    private static final TimeTagger TIMES = new TimeTagger();

    private Told() {}

    /**
     * The reading with every word under the verb.
     *
     * @param verb as it stands in the sentence
     * @param lemma its dictionary form
     */
    public static Reading told(WrittenReports report, String verb, String lemma, Holds holds) {
        Reading plain = report.read();
        String text = plain.report().text();
        List<Token> tokens = plain.syntax().tokens();
        int at = tokens.stream().map(t -> t.span().in(text)).toList().indexOf(verb);
        List<Token> under = tokens.stream()
                .map(t -> t.span().in(text).equals(verb)
                        ? new Token(t.span(), "VERB", lemma, -1, "root")
                        : new Token(t.span(), "NOUN", t.lemma(), at, "obl"))
                .toList();
        Syntax syntax = new Syntax(plain.syntax().sentences(), under, List.of());
        TimeAnchor anchor =
                plain.report().masthead().published().map(TimeAnchor::of).orElse(TimeAnchor.none());
        List<Claim> claims = plain.claims().stream()
                .map(claim -> new Claim(
                        claim.id(),
                        claim.report(),
                        claim.span(),
                        claim.saidBy(),
                        holds,
                        new Claim.Details(
                                TIMES.tag(text, Optional.of(syntax), anchor), List.of(), List.of(), List.of())))
                .toList();
        return new Reading(plain.report(), syntax, plain.marks(), claims, plain.meanings());
    }

    /** The readings as one story. */
    public static Story story(Reading... readings) {
        return new Story(new StoryId("story"), List.of(readings));
    }
}
