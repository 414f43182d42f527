package org.consilience.engine.sourcing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consilience.almanac.press.Agencies;
import org.consilience.almanac.press.FoldedName;
import org.consilience.model.Claim;
import org.consilience.model.Origin;
import org.consilience.model.OriginId;
import org.consilience.model.Outlet;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Sourcing;
import org.consilience.model.Sourcing.House;
import org.consilience.model.Story;

/** Whom each claim of one story may go back to, under a rule. */
final class Voices {
    private final IndependenceRule rule;
    private final Sourcing sourcing;
    private final Map<OriginId, Origin> origins;
    private final Map<ReportId, Report> reports = new LinkedHashMap<>();
    private final Map<ReportId, List<ReportId>> sameText;
    private final Map<ReportId, House> houses = new HashMap<>();
    private final Map<OriginId, House> housesOfCited = new HashMap<>();

    Voices(IndependenceRule rule, Sourcing sourcing, Story story) {
        this.rule = rule;
        this.sourcing = sourcing;
        this.origins = sourcing.origins().stream().collect(Collectors.toMap(Origin::id, origin -> origin));
        story.readings().forEach(reading -> reports.put(reading.report().id(), reading.report()));
        List<Sourcing.Copy> copies = sourcing.copies().stream()
                .filter(copy -> rule.copies() && copy.basis() == Sourcing.Basis.TEXT)
                .toList();
        this.sameText = SameText.carriers(List.copyOf(reports.keySet()), copies);
        if (rule.houses()) {
            for (House house : sourcing.houses()) {
                house.reports().forEach(report -> houses.put(report, house));
                house.outlets().forEach(outlet -> housesOfCited.put(outlet, house));
            }
        }
    }

    /** One where it is clear, several where the report may have it from any of them, none where it cannot be traced. */
    List<Voice> of(Claim claim) {
        List<Origin> chain = chain(claim);
        if (chain.isEmpty()) {
            return own(claim.report());
        }
        return innermostNamed(chain).map(this::cited).map(List::of).orElse(List.of());
    }

    /** Who is cited and has no name, where that is why the claim cannot be traced. */
    Optional<String> unnamed(Claim claim) {
        List<Origin> chain = chain(claim);
        return chain.isEmpty() || innermostNamed(chain).isPresent()
                ? Optional.empty()
                : Optional.of(chain.get(chain.size() - 1).name());
    }

    /** The report as a reader knows it: its outlet, else the last part of where it came from. */
    String label(ReportId id) {
        Report report = reports.get(id);
        if (report == null) {
            throw new IllegalArgumentException("not of this story: " + id);
        }
        String source = report.source();
        return report.masthead().outlet().map(Outlet::name).orElse(source.substring(source.lastIndexOf('/') + 1));
    }

    private List<Origin> chain(Claim claim) {
        return rule.cited()
                ? sourcing.saidBy().getOrDefault(claim.id(), List.of()).stream()
                        .map(this::origin)
                        .toList()
                : List.of();
    }

    private static Optional<Origin> innermostNamed(List<Origin> chain) {
        List<Origin> inward = new ArrayList<>(chain);
        Collections.reverse(inward);
        return inward.stream().filter(Voices::isNamed).findFirst();
    }

    private Voice cited(Origin origin) {
        House house = housesOfCited.get(origin.id());
        return house == null ? voice(origin, Voice.Ground.CITES) : of(house, Voice.Ground.CITES);
    }

    private List<Voice> own(ReportId report) {
        List<ReportId> carriers = sameText.getOrDefault(report, List.of(report));
        Map<String, Voice> agencies = new LinkedHashMap<>();
        if (rule.credits()) {
            for (ReportId carrier : carriers) {
                sourcing.credits().getOrDefault(carrier, List.of()).stream()
                        .map(id -> voice(origin(id), Voice.Ground.CARRIES))
                        .forEach(voice -> agencies.putIfAbsent(voice.key(), voice));
            }
        }
        return agencies.isEmpty()
                ? first(report, carriers).map(List::of).orElse(List.of())
                : List.copyOf(agencies.values());
    }

    /** The outlet that was the first with the text, or its house. */
    private Optional<Voice> first(ReportId report, List<ReportId> carriers) {
        for (ReportId carrier : carriers) {
            Optional<Outlet> outlet = Optional.ofNullable(reports.get(carrier))
                    .flatMap(r -> r.masthead().outlet());
            if (outlet.isPresent()) {
                boolean itself = carrier.equals(report);
                House house = houses.get(carrier);
                return Optional.of(
                        house == null
                                ? new Voice(
                                        OutletName.of(outlet.get()).name().joined(),
                                        outlet.get().name(),
                                        itself ? Voice.Ground.TELLS : Voice.Ground.COPIES)
                                : of(house, itself ? Voice.Ground.BELONGS : Voice.Ground.COPIES));
            }
        }
        return Optional.empty();
    }

    private static Voice of(House house, Voice.Ground ground) {
        return new Voice("house " + house.name(), house.name(), ground);
    }

    private static Voice voice(Origin origin, Voice.Ground ground) {
        String name = Agencies.known().named(origin.name()).orElse(origin.name());
        return new Voice(FoldedName.of(name).joined(), name, ground);
    }

    private Origin origin(OriginId id) {
        Origin origin = origins.get(id);
        if (origin == null) {
            throw new IllegalArgumentException("sourcing lacks origin " + id);
        }
        return origin;
    }

    private static boolean isNamed(Origin origin) {
        return origin.kind() != Origin.Kind.GROUP && origin.kind() != Origin.Kind.ANONYMOUS;
    }
}
