package org.consilience.engine.sourcing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consilience.almanac.press.Houses;
import org.consilience.engine.pipeline.Tracer;
import org.consilience.model.CitedSource;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Origin;
import org.consilience.model.OriginId;
import org.consilience.model.Outlet;
import org.consilience.model.Reading;
import org.consilience.model.ReportId;
import org.consilience.model.Sourcing;
import org.consilience.model.Story;

/** Traces every claim of a story to its origins, and every report to the texts it carries. */
public final class SourceTracer implements Tracer {
    private final Houses houses;

    /** With the table of houses that comes with the program. */
    public SourceTracer() {
        this(Houses.known());
    }

    /**
     * @param houses which titles belong together
     */
    public SourceTracer(Houses houses) {
        this.houses = houses;
    }

    @Override
    public Sourcing trace(Story story) {
        KnownNames names = new KnownNames(story, houses);
        List<Citation> cited = new ArrayList<>();
        Map<ClaimId, List<Citation>> chains = new HashMap<>();
        for (Reading reading : story.readings()) {
            cited.addAll(credits(reading));
            for (Claim claim : reading.claims()) {
                chains.put(claim.id(), links(claim, reading, names));
            }
            ToldOutlets.carry(reading, chains);
            reading.claims().forEach(claim -> cited.addAll(chains.getOrDefault(claim.id(), List.of())));
        }
        OriginLedger ledger = new OriginLedger(cited);
        Map<ClaimId, List<OriginId>> saidBy = new HashMap<>();
        Map<ReportId, List<OriginId>> credits = new LinkedHashMap<>();
        for (Reading reading : story.readings()) {
            credits.put(reading.report().id(), meant(ledger, credits(reading)));
            for (Claim claim : reading.claims()) {
                saidBy.put(claim.id(), meant(ledger, chains.getOrDefault(claim.id(), List.of())));
            }
        }
        return new Sourcing(
                ledger.origins(),
                saidBy,
                credits,
                CopyFinder.among(story.readings(), credits),
                Ownership.of(story, ledger.origins(), houses));
    }

    private static List<OriginId> meant(OriginLedger ledger, List<Citation> sources) {
        return sources.stream().map(ledger::meant).distinct().toList();
    }

    /** The claim's chain without the report's own outlet, which is never a link of it. */
    private static List<Citation> links(Claim claim, Reading reading, KnownNames names) {
        Optional<Outlet> own = reading.report().masthead().outlet();
        return claim.saidBy().stream()
                .filter(source -> own.isEmpty() || !isOutlet(source, own.get()))
                .filter(source -> source.kind() == Origin.Kind.PERSON || !UnnamedSources.areNobody(source.name()))
                .map(source -> names.read(source, reading))
                .toList();
    }

    private static boolean isOutlet(CitedSource source, Outlet outlet) {
        return source.kind() != Origin.Kind.PERSON && OutletName.of(outlet).isCalled(source.name());
    }

    private static List<Citation> credits(Reading reading) {
        return reading.report().masthead().credits().stream()
                .map(name ->
                        new CitedSource(name, Origin.Kind.AGENCY, Optional.empty(), Optional.empty(), Optional.empty()))
                .map(source -> new Citation(source, Optional.empty()))
                .toList();
    }
}
