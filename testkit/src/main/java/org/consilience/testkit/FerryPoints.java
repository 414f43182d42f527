package org.consilience.testkit;

import java.util.Optional;
import org.consilience.model.Point;
import org.consilience.model.Point.Kind;
import org.consilience.model.Point.Verdict;
import org.consilience.model.Time;

/** The points of the ferry fire: every verdict, one report told alone by a hostile comment. */
final class FerryPoints {
    private FerryPoints() {}

    static void add(StoryKit kit) {
        Optional<Time> sunday = Optional.of(FerryFire.SUNDAY);
        Optional<Time> monday = Optional.of(FerryFire.MONDAY);
        kit.point(
                "p1",
                "number of people killed, as of Sunday",
                Kind.QUANTITY,
                Verdict.DIFFER,
                0.95,
                "Both count the dead on Sunday, and 24 is not 22.",
                kit.group("24", 1, sunday, "r1c1 r2c1"),
                kit.group("at least 22", 1, sunday, "r3c1"));
        kit.point(
                "p2",
                "number of people killed",
                Kind.QUANTITY,
                Verdict.UPDATE,
                0.9,
                "The coast guard counted 24 on Sunday and 27 on Monday.",
                kit.group("24", 1, sunday, "r1c1 r2c1"),
                kit.group("27", 1, monday, "r4c1"));
        kit.point(
                "p3",
                "fire on the ferry Maren",
                Kind.ACTION,
                Verdict.AGREE,
                0.9,
                "All say that the ferry burned off Port Ellery.",
                kit.group(
                        "the ferry Maren burned off Port Ellery",
                        new Point.Backing(2, Optional.of("two carry one agency's text")),
                        Optional.empty(),
                        "r1c1 r2c1 r3c1"));
        kit.point(
                "p4",
                "where the fire began",
                Kind.PLACE,
                Verdict.DIFFER,
                0.7,
                "The engine room is not the car deck.",
                kit.group("engine room", 1, Optional.empty(), "r1c2 r2c2"),
                kit.group("car deck", 1, Optional.empty(), "r3c2"));
        kit.point(
                "p5",
                "whether the sprinklers worked",
                Kind.STATEMENT,
                Verdict.DIFFER,
                0.6,
                "The union says that they were off, the owner denies that they failed.",
                kit.group("switched off", 1, Optional.empty(), "r5c1"),
                kit.group("did not fail", 1, Optional.empty(), "r3c3"));
        kit.point(
                "p6",
                "number of people on board",
                Kind.QUANTITY,
                Verdict.AGREE,
                0.5,
                "Both say 310.",
                kit.group("310", 2, Optional.empty(), "r1c3 r5c2"));
        kit.point(
                "p7",
                "visit of Olav Brekke",
                Kind.STATUS,
                Verdict.UPDATE,
                0.4,
                "It was planned on Sunday and had happened by Monday.",
                kit.group("planned", 0, sunday, "r1c4"),
                kit.group("visited", 1, monday, "r4c2"));
        sole(kit, "p8", "people gathering at the quay", "r2c3", 0.2);
        sole(kit, "p9", "search of the wreck", "r4c3", 0.2);
        sole(kit, "p10", "number of passengers missing", "r6c1", 0.3);
        sole(kit, "p11", "comment " + FerryFire.HOSTILE, "r5c3", 0.1);
    }

    private static void sole(StoryKit kit, String point, String about, String claim, double weight) {
        kit.point(
                point,
                about,
                Kind.DESCRIPTION,
                Verdict.SOLE,
                weight,
                "One report alone has it.",
                kit.group(about, 1, Optional.empty(), claim));
    }
}
