package org.consilience.ingest.desk;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.consilience.ingest.masthead.Agencies;
import org.consilience.ingest.masthead.Bylines;
import org.consilience.ingest.masthead.OutletNames;
import org.consilience.ingest.masthead.StatedDates;
import org.consilience.model.Masthead;
import org.consilience.model.Outlet;
import org.consilience.model.Precision;
import org.consilience.model.Publication;

/** Joins what metadata states with what the text says; metadata goes first. */
final class Mastheads {
    /** Days by which a day borne and one stated may differ, through time zones and updates. */
    private static final int NEAR = 2;

    private Mastheads() {}

    static Masthead complete(Masthead stated, TextEvidence text, Optional<String> language) {
        Optional<Outlet> outlet =
                stated.outlet().or(() -> text.outlets().stream().findFirst().map(OutletNames.SHARED::named));
        List<String> people = new ArrayList<>();
        List<String> credits = new ArrayList<>();
        stated.authors().forEach(author -> sort(author, outlet, people, credits));
        if (people.isEmpty()) {
            text.authors().forEach(author -> sort(author, outlet, people, credits));
        }
        credits.addAll(text.credits());
        if (credits.isEmpty()) {
            stated.url().flatMap(Bylines::agencyOf).ifPresent(credits::add);
        }
        text.outlets().stream().filter(OutletNames.SHARED::knows).forEach(credits::add);
        return new Masthead(
                outlet,
                stated.title(),
                stated.url(),
                language,
                people,
                published(stated, text),
                others(credits, outlet));
    }

    /** As metadata states it, doubted where the text or the address bears another day; else as those say. */
    private static Optional<Publication> published(Masthead stated, TextEvidence text) {
        Optional<Publication> address = stated.url().flatMap(StatedDates::ofAddress);
        Optional<Publication> borne = text.published().or(() -> address);
        return stated.published()
                .map(known -> borne.filter(other -> areApart(known, other))
                        .map(other -> known.doubted(
                                "The metadata says " + known.value().toLocalDate() + ", but " + other.why() + "."))
                        .orElse(known))
                .or(() -> borne);
    }

    private static boolean areApart(Publication one, Publication other) {
        boolean days = one.precision().compareTo(Precision.DAY) <= 0;
        long apart =
                ChronoUnit.DAYS.between(one.value().toLocalDate(), other.value().toLocalDate());
        return days && Math.abs(apart) > NEAR;
    }

    /** A person is an author, an agency a credit, and the outlet itself neither. */
    private static void sort(String author, Optional<Outlet> outlet, List<String> people, List<String> credits) {
        Optional<String> agency = Agencies.SHARED.fullName(author);
        if (agency.isPresent()) {
            credits.add(agency.get());
        } else if (!isOutlet(author, outlet)) {
            Bylines.author(author).ifPresent(people::add);
        }
    }

    private static boolean isOutlet(String name, Optional<Outlet> outlet) {
        return outlet.filter(o -> bare(o.name()).equals(bare(name))).isPresent();
    }

    private static List<String> others(List<String> credits, Optional<Outlet> outlet) {
        Map<String, String> distinct = new TreeMap<>();
        List<String> kept = new ArrayList<>();
        for (String credit : credits) {
            if (!isOutlet(credit, outlet) && distinct.putIfAbsent(bare(credit), credit) == null) {
                kept.add(credit);
            }
        }
        return kept;
    }

    private static String bare(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }
}
