package org.consilience.testkit;

import static org.consilience.model.Entity.Type.ORGANIZATION;
import static org.consilience.model.Entity.Type.OTHER;
import static org.consilience.model.Entity.Type.PERSON;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.consilience.model.Holds;
import org.consilience.model.Origin;
import org.consilience.model.OriginId;
import org.consilience.model.Place;
import org.consilience.model.Precision;
import org.consilience.model.Publication.Basis;
import org.consilience.model.Time;

/**
 * A made-up fire on a made-up ferry, told by six reports: an agency, its copy, a paper of its own, the agency a day later, a
 * blog whose strings are hostile, and a note without date or outlet.
 */
public final class FerryFire {
    /** What a hostile report would like to have done. */
    public static final String HOSTILE =
            "<script>alert('x')</script> \u001B[31mred\u001B[0m \u202Egnp.exe\u202C </style><img src=x onerror=alert(1)>";

    static final Origin COAST_GUARD = origin("o1", "coast guard", Origin.Kind.ORGANIZATION, "", "");
    static final Origin LIND = origin("o2", "Marta Lind", Origin.Kind.PERSON, "spokeswoman", "coast guard");
    static final Origin CREW = origin("o3", "a crew member who asked not to be named", Origin.Kind.ANONYMOUS, "", "");
    static final Origin HOSPITAL = origin("o4", "hospital officials", Origin.Kind.GROUP, "", "");
    static final Origin OWNER = origin("o5", "Skarv Lines", Origin.Kind.ORGANIZATION, "", "");
    static final Origin SAAR = origin("o6", "Aino Saar", Origin.Kind.PERSON, "union leader", "");
    static final Origin WIRE = origin("o7", "Northern Wire", Origin.Kind.AGENCY, "", "");

    static final Time SUNDAY = Time.day(LocalDate.of(2031, 5, 4), "Sunday");
    static final Time MONDAY = Time.day(LocalDate.of(2031, 5, 5), "Monday");
    static final Time MIDNIGHT = new Time(
            LocalDateTime.of(2031, 5, 4, 0, 0),
            LocalDateTime.of(2031, 5, 4, 0, 59, 59),
            Precision.HOUR,
            "shortly after midnight");

    static final Place PORT = new Place(
            "Port Ellery",
            "city",
            Optional.of(new Place.Coordinates(58.91, 17.95)),
            Optional.of("SE"),
            Optional.of("geonames:1"));
    static final Place SKARV = new Place(
            "Skarv", "island", Optional.of(new Place.Coordinates(59.2, 18.7)), Optional.empty(), Optional.empty());
    static final Place COUNTRY = new Place(
            "Sweden",
            "country",
            Optional.of(new Place.Coordinates(62, 15)),
            Optional.of("SE"),
            Optional.of("geonames:2661886"));

    private FerryFire() {}

    /** Reports, sources and points. */
    public static StoryKit kit() {
        StoryKit kit = new StoryKit("ferry-fire");
        agency(kit);
        copy(kit);
        paper(kit);
        agencyNextDay(kit);
        blog(kit);
        note(kit);
        kit.copy("r2", "r1", 2.0 / 3);
        kit.credit("r2", WIRE);
        FerryPoints.add(kit);
        return kit;
    }

    private static void agency(StoryKit kit) {
        kit.report("r1", "ferry/northern-wire-1.json")
                .from("Northern Wire", "northernwire.example", "Fire on ferry Maren kills 24 off Port Ellery")
                .published("2031-05-04T06:10:00", Precision.MINUTE, Basis.STATED, "The metadata says so.")
                .says("PORT ELLERY (Northern Wire) - A fire on the ferry Maren killed 24 people off Port Ellery"
                        + " on Sunday, the coast guard said.")
                .says(
                        "The blaze broke out in the engine room shortly after midnight, coast guard spokeswoman Marta Lind"
                                + " said.")
                .paragraph()
                .says("The ferry was carrying 310 people from Port Ellery to the island of Skarv.")
                .says("Transport minister Olav Brekke will visit the harbour on Monday, his office said.")
                .claims("r1c1", "A fire on the ferry Maren killed 24 people off Port Ellery on Sunday")
                .by(COAST_GUARD)
                .amount("24 people", 24, "person", "killed")
                .when("Sunday", SUNDAY)
                .where("Port Ellery", PORT)
                .also()
                .claims("r1c2", "The blaze broke out in the engine room shortly after midnight")
                .by(LIND)
                .when("shortly after midnight", MIDNIGHT)
                .who("Marta Lind", PERSON, "Marta Lind")
                .also()
                .claims("r1c3", "The ferry was carrying 310 people from Port Ellery to the island of Skarv.")
                .amount("310 people", 310, "person", "carried")
                .where("Port Ellery", PORT)
                .where("Skarv", SKARV)
                .also()
                .claims("r1c4", "Transport minister Olav Brekke will visit the harbour on Monday")
                .held(Holds.PLANNED)
                .when("Monday", MONDAY)
                .who("Olav Brekke", PERSON, "Olav Brekke");
    }

    private static void copy(StoryKit kit) {
        kit.report("r2", "ferry/harbour-post.html")
                .from("Harbour Post", "harbourpost.example", "\uD83D\uDEA2 Ferry fire kills 24")
                .published("2031-05-04T07:30:00", Precision.MINUTE, Basis.STATED, "The page's metadata says so.")
                .says(
                        "\uD83D\uDEA2 A fire on the ferry Maren killed 24 people off Port Ellery on Sunday, the coast guard"
                                + " said.")
                .says(
                        "The blaze broke out in the engine room shortly after midnight, coast guard spokeswoman Marta Lind"
                                + " said.")
                .says("Residents gathered at the quay with blankets \uD83E\uDDE3 and tea.")
                .paragraph()
                .boilerplate("Sign up for our newsletter.")
                .claims("r2c1", "A fire on the ferry Maren killed 24 people off Port Ellery on Sunday")
                .by(COAST_GUARD)
                .amount("24 people", 24, "person", "killed")
                .when("Sunday", SUNDAY)
                .where("Port Ellery", PORT)
                .also()
                .claims("r2c2", "The blaze broke out in the engine room shortly after midnight")
                .by(LIND)
                .when("shortly after midnight", MIDNIGHT)
                .who("Marta Lind", PERSON, "Marta Lind")
                .also()
                .claims("r2c3", "Residents gathered at the quay with blankets \uD83E\uDDE3 and tea.");
    }

    private static void paper(StoryKit kit) {
        kit.report("r3", "ferry/gazette.txt")
                .from("Ellery Gazette", "gazette.example", "Dozens feared dead in ferry blaze")
                .published("2031-05-04T00:00:00", Precision.DAY, Basis.TEXT, "The text begins with the date.")
                .says("At least 22 people died when the car ferry Maren burned off Port Ellery, in southern Sweden,"
                        + " hospital officials said.")
                .says("The fire started on the car deck, a crew member who asked not to be named told the Gazette.")
                .says("The owner, Skarv Lines, denied that the sprinklers had failed.")
                .claims(
                        "r3c1",
                        "At least 22 people died when the car ferry Maren burned off Port Ellery, in southern Sweden")
                .by(HOSPITAL)
                .amount("At least 22 people", OptionalDouble.of(22), OptionalDouble.empty(), "person", "killed")
                .where("Port Ellery", PORT)
                .where("Sweden", COUNTRY)
                .also()
                .claims("r3c2", "The fire started on the car deck")
                .by(CREW)
                .also()
                .claims("r3c3", "the sprinklers had failed")
                .by(OWNER)
                .held(Holds.DENIED)
                .who("the sprinklers", OTHER, "sprinklers");
    }

    private static void agencyNextDay(StoryKit kit) {
        kit.report("r4", "ferry/northern-wire-2.json")
                .from("Northern Wire", "northernwire.example", "Toll of ferry fire rises to 27")
                .published("2031-05-05T09:00:00", Precision.MINUTE, Basis.STATED, "The metadata says so.")
                .says("The death toll from the fire on the ferry Maren rose to 27 on Monday, the coast guard said.")
                .says("Olav Brekke visited the harbour on Monday.")
                .says("The Harbour Post reported, citing Marta Lind, that divers would search the wreck on Tuesday.")
                .claims("r4c1", "The death toll from the fire on the ferry Maren rose to 27 on Monday")
                .by(COAST_GUARD)
                .amount("27", 27, "person", "killed")
                .when("Monday", MONDAY)
                .also()
                .claims("r4c2", "Olav Brekke visited the harbour on Monday.")
                .when("Monday", MONDAY)
                .who("Olav Brekke", PERSON, "Olav Brekke")
                .also()
                .claims("r4c3", "divers would search the wreck on Tuesday")
                .by(origin("o8", "Harbour Post", Origin.Kind.OUTLET, "", ""), LIND)
                .held(Holds.PLANNED)
                .when("Tuesday", Time.day(LocalDate.of(2031, 5, 6), "Tuesday"));
    }

    private static void blog(StoryKit kit) {
        kit.report("r5", "ferry/blog.html#2")
                .from("Coastline " + HOSTILE, "coastline.example", "Who burned the Maren? " + HOSTILE)
                .published(
                        "2031-05-05T00:00:00",
                        Precision.DAY,
                        Basis.INFERRED,
                        "It knows the toll of 27, which was first told on 5 May.")
                .says("Union leader Aino Saar accuses Skarv Lines of having switched off the sprinklers.")
                .says("The ferry left Port Ellery with 310 people on board.")
                .says("Comment: " + HOSTILE + ".")
                .claims("r5c1", "Skarv Lines of having switched off the sprinklers")
                .by(SAAR)
                .who("Skarv Lines", ORGANIZATION, "Skarv Lines")
                .also()
                .claims("r5c2", "The ferry left Port Ellery with 310 people on board.")
                .amount("310 people", 310, "person", "carried")
                .where("Port Ellery", PORT)
                .also()
                .claims("r5c3", "Comment: " + HOSTILE + ".");
    }

    private static void note(StoryKit kit) {
        kit.report("r6", "-")
                .says("Three passengers of the Maren are still missing.")
                .claims("r6c1", "Three passengers of the Maren are still missing.")
                .amount("Three passengers", 3, "passenger", "missing");
    }

    private static Origin origin(String id, String name, Origin.Kind kind, String title, String affiliation) {
        return new Origin(new OriginId(id), name, List.of(), present(title), present(affiliation), kind);
    }

    private static Optional<String> present(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
