package org.consilience.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.consilience.model.ClaimId;
import org.consilience.model.Digest;
import org.consilience.model.Dossier;
import org.consilience.model.Entity;
import org.consilience.model.Holds;
import org.consilience.model.Origin;
import org.consilience.model.OriginId;
import org.consilience.model.Place;
import org.consilience.model.Point;
import org.consilience.model.Point.Kind;
import org.consilience.model.Point.Verdict;
import org.consilience.model.PointId;
import org.consilience.model.Precision;
import org.consilience.model.Publication;
import org.consilience.model.Time;

/**
 * A storm of which any number of papers tell, each in words of its own: all that it came, every third another number of dead, and each something
 * that nobody else has.
 */
final class Storm {
    private static final LocalDate DAY = LocalDate.of(2031, 10, 3);
    private static final int TOLLS = 3;

    private final StoryKit kit = new StoryKit("storm");
    private final int reports;

    Storm(int reports) {
        this.reports = reports;
        for (int i = 0; i < reports; i++) {
            report(i);
        }
        points();
    }

    private void report(int i) {
        Origin mayor = new Origin(
                new OriginId("o" + i),
                "Mayor of Haven " + i,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Origin.Kind.PERSON);
        String came = "The storm reached parish " + i + " of the coast before dawn and took its roofs.";
        String dead = "It killed " + (20 + i % TOLLS) + " people, the mayor of Haven " + i + " said.";
        String own = "In parish " + i + " a bell rang on its own for " + (i + 2) + " minutes.";
        kit.report("r" + i, "storm/paper-" + i + ".txt")
                .from("Paper " + i, "paper" + i + ".example", "The storm as parish " + i + " saw it")
                .published(DAY + "T08:00", Precision.MINUTE, Publication.Basis.STATED, "The page says so.")
                .says(came)
                .says(dead)
                .says(own)
                .says(("Nobody in parish " + i + " slept, and the harbour wall held where it had been mended. ")
                        .repeat(40))
                .claims("r" + i + "c1", came)
                .also()
                .claims("r" + i + "c2", dead)
                .by(mayor)
                .also()
                .claims("r" + i + "c3", own);
    }

    private void points() {
        Optional<Time> day = Optional.of(Time.day(DAY, "Friday"));
        for (int p = 0; p < reports; p++) {
            kit.point(
                    "d" + p,
                    "number of people killed in parish " + p,
                    Kind.QUANTITY,
                    Verdict.DIFFER,
                    0.9,
                    "The numbers cannot all be right.",
                    toll(0, p, day),
                    toll(1, p, day),
                    toll(2, p, day));
            kit.point(
                    "a" + p,
                    "storm " + p,
                    Kind.ACTION,
                    Verdict.AGREE,
                    0.8,
                    "All say so.",
                    kit.group("the storm came, for the time " + p, 40, day, every(0, p, "c1")));
            kit.point(
                    "s" + p,
                    "bell of parish " + p,
                    Kind.ACTION,
                    Verdict.SOLE,
                    0.1,
                    "One report alone says so.",
                    kit.group("a bell rang", 1, day, "r" + p + "c3"));
        }
    }

    private Point.Group toll(int more, int point, Optional<Time> day) {
        return kit.group(Integer.toString(20 + more), 9, day, every(more, point, "c2"));
    }

    /** Claims of every third report; of points after the first few, of some of them. */
    private String every(int first, int point, String claim) {
        int most = point < TOLLS ? reports : Math.min(reports, 10 * TOLLS);
        return IntStream.iterate(first, i -> i < most, i -> i + TOLLS)
                .mapToObj(i -> "r" + i + claim)
                .collect(Collectors.joining(" "));
    }

    Dossier dossier() {
        List<Digest.Moment> moments = new ArrayList<>();
        List<Digest.Scene> scenes = new ArrayList<>();
        List<Digest.Role> cast = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            List<ClaimId> claim = List.of(new ClaimId("r" + i + "c1"));
            moments.add(new Digest.Moment(
                    Time.day(DAY.minusDays(reports - i), "that day"),
                    "The storm gathered over sea " + i,
                    Holds.ASSERTED,
                    claim));
            scenes.add(new Digest.Scene(
                    new Place("Parish " + i, "town", Optional.empty(), Optional.empty(), Optional.empty()), claim));
            cast.add(new Digest.Role("Warden " + i, Entity.Type.PERSON, Optional.empty(), List.of(), claim));
        }
        Digest digest = new Digest(
                "Storm takes the roofs of the coast",
                List.of(new Digest.Line("Number of people killed: reports differ.", List.of(new PointId("d0")))),
                moments,
                scenes,
                cast);
        return new Dossier(
                List.of(new Dossier.StoryFile(kit.story(), kit.sourcing(), kit.points(), digest)), List.of());
    }
}
