package org.consilience.testkit;

import static org.consilience.testkit.FerryFire.HOSTILE;

import java.util.List;
import java.util.Optional;
import org.consilience.model.ClaimId;
import org.consilience.model.Digest;
import org.consilience.model.Dossier;
import org.consilience.model.Entity;
import org.consilience.model.Holds;
import org.consilience.model.PointId;
import org.consilience.model.Rejected;

/** Dossiers written by hand. */
public final class Dossiers {
    private Dossiers() {}

    /** The ferry fire, a story of one report, and two inputs that could not be read. */
    public static Dossier ferryFire() {
        StoryKit ferry = FerryFire.kit();
        Dossier.StoryFile fire = new Dossier.StoryFile(ferry.story(), ferry.sourcing(), ferry.points(), ferryDigest());
        return new Dossier(
                List.of(fire, lone()),
                List.of(
                        new Rejected("ferry/photo.jpg", Rejected.Code.BINARY, "not text: an image"),
                        new Rejected("ferry/" + HOSTILE, Rejected.Code.BROKEN, "broken JSON at line 3 " + HOSTILE)));
    }

    /** One story of so many reports, each with a difference, an agreement, a moment, a place, a name and something told alone. */
    public static Dossier storm(int reports) {
        return new Storm(reports).dossier();
    }

    private static Dossier.StoryFile lone() {
        StoryKit kit = new StoryKit("market");
        kit.report("m1", "market.txt")
                .says("The fish market opens on Friday.")
                .claims("m1c1", "The fish market opens on Friday.");
        Digest digest = new Digest("The fish market opens on Friday.", List.of(), List.of(), List.of(), List.of());
        return new Dossier.StoryFile(kit.story(), kit.sourcing(), kit.points(), digest);
    }

    private static Digest ferryDigest() {
        return new Digest(
                "Fire on ferry Maren kills 24 off Port Ellery",
                List.of(
                        line("The ferry Maren burned off Port Ellery.", "p3"),
                        line("Number of people killed: 27 (Northern Wire), earlier 24", "p2", "p1"),
                        line(
                                "Where the fire began: reports differ: engine room (Northern Wire), car deck (Ellery"
                                        + " Gazette)",
                                "p4"),
                        line("Hostile: " + HOSTILE, "p11")),
                List.of(
                        new Digest.Moment(
                                FerryFire.MIDNIGHT,
                                "The blaze broke out in the engine room",
                                Holds.ASSERTED,
                                claims("r1c2 r2c2")),
                        new Digest.Moment(
                                FerryFire.SUNDAY,
                                "A fire on the ferry Maren killed 24 people",
                                Holds.ASSERTED,
                                claims("r1c1 r2c1")),
                        new Digest.Moment(
                                FerryFire.MONDAY,
                                "Olav Brekke visited the harbour",
                                Holds.ASSERTED,
                                claims("r1c4 r4c2")),
                        new Digest.Moment(
                                FerryFire.MONDAY,
                                "The death toll rose to 27 " + HOSTILE,
                                Holds.ASSERTED,
                                claims("r4c1"))),
                List.of(
                        new Digest.Scene(FerryFire.PORT, claims("r1c1 r2c1 r3c1 r1c3 r5c2")),
                        new Digest.Scene(FerryFire.SKARV, claims("r1c3")),
                        new Digest.Scene(FerryFire.COUNTRY, claims("r3c1"))),
                List.of(
                        role("Marta Lind", Entity.Type.PERSON, "coast guard spokeswoman", List.of("Lind"), "r1c2 r2c2"),
                        role("Olav Brekke", Entity.Type.PERSON, "transport minister", List.of(), "r1c4 r4c2"),
                        role("Skarv Lines", Entity.Type.ORGANIZATION, HOSTILE, List.of(HOSTILE), "r5c1"),
                        role("sprinklers", Entity.Type.OTHER, "", List.of(), "r3c3")));
    }

    private static Digest.Role role(String name, Entity.Type type, String role, List<String> aliases, String claims) {
        Optional<String> known = role.isEmpty() ? Optional.empty() : Optional.of(role);
        return new Digest.Role(name, type, known, aliases, claims(claims));
    }

    private static Digest.Line line(String text, String... points) {
        return new Digest.Line(text, List.of(points).stream().map(PointId::new).toList());
    }

    private static List<ClaimId> claims(String ids) {
        return List.of(ids.split(" ", -1)).stream().map(ClaimId::new).toList();
    }
}
