package org.consilience.engine.sourcing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consilience.almanac.press.House;
import org.consilience.almanac.press.Houses;
import org.consilience.model.Origin;
import org.consilience.model.OriginId;
import org.consilience.model.Reading;
import org.consilience.model.ReportId;
import org.consilience.model.Sourcing;
import org.consilience.model.Story;

/** The publishers behind a story: which of its reports, and of the outlets that it cites, belong to one house. */
final class Ownership {
    private final Map<String, Titles> byHouse = new LinkedHashMap<>();

    private Ownership() {}

    /** What is known to belong to a house, in order of the story. */
    private record Titles(String source, List<ReportId> reports, List<OriginId> outlets) {
        static Titles of(House house) {
            return new Titles(house.source(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Every house that a report or a cited outlet belongs to. */
    static List<Sourcing.House> of(Story story, List<Origin> origins, Houses houses) {
        Ownership ownership = new Ownership();
        for (Reading reading : story.readings()) {
            reading.report()
                    .masthead()
                    .outlet()
                    .flatMap(houses::of)
                    .ifPresent(house -> ownership
                            .titles(house)
                            .reports()
                            .add(reading.report().id()));
        }
        for (Origin origin : origins) {
            if (origin.kind() == Origin.Kind.OUTLET) {
                houses.named(origin.name())
                        .ifPresent(house -> ownership.titles(house).outlets().add(origin.id()));
            }
        }
        List<Sourcing.House> found = new ArrayList<>();
        ownership.byHouse.forEach((name, titles) ->
                found.add(new Sourcing.House(name, titles.source(), titles.reports(), titles.outlets())));
        return found;
    }

    private Titles titles(House house) {
        return byHouse.computeIfAbsent(house.name(), name -> Titles.of(house));
    }
}
