package org.consilience.engine.reading;

import java.util.List;
import org.consilience.almanac.place.PlaceTagger;
import org.consilience.engine.pipeline.Reader;
import org.consilience.model.Claim;
import org.consilience.model.PlaceMention;
import org.consilience.model.Publication;
import org.consilience.model.Reading;
import org.consilience.model.Reading.Marks;
import org.consilience.model.Report;

/** A reader whose places are found in another gazetteer than the one that ships. */
public final class PlacedReader implements Reader {
    private final Reader reader;
    private final PlaceTagger tagger;

    /**
     * @param reader asked for everything but places
     */
    public PlacedReader(Reader reader, PlaceTagger tagger) {
        this.reader = reader;
        this.tagger = tagger;
    }

    @Override
    public Reading read(Report report) {
        return placed(reader.read(report));
    }

    @Override
    public Reading date(Reading reading, Publication publication) {
        return reader.date(reading, publication);
    }

    private Reading placed(Reading reading) {
        List<PlaceMention> places = tagger.tag(reading.report().text(), reading.syntax());
        Marks old = reading.marks();
        Marks marks = new Marks(old.attributions(), old.events(), old.times(), places, old.names());
        List<Claim> claims =
                reading.claims().stream().map(c -> placed(c, places)).toList();
        return new Reading(reading.report(), reading.syntax(), marks, claims, reading.meanings());
    }

    private static Claim placed(Claim claim, List<PlaceMention> places) {
        List<PlaceMention> where = places.stream()
                .filter(place -> place.pin() && claim.span().contains(place.span()))
                .toList();
        Claim.Details old = claim.details();
        Claim.Details details = new Claim.Details(old.when(), where, old.who(), old.amounts());
        return new Claim(claim.id(), claim.report(), claim.span(), claim.saidBy(), claim.holds(), details);
    }
}
