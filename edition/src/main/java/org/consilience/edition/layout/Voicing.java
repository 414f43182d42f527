package org.consilience.edition.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.consilience.model.Claim;
import org.consilience.model.Origin;
import org.consilience.model.OriginId;

/** Who says so throughout a story, and by whom they are cited. */
final class Voicing {
    private static final String BY_WAY_OF = " \u2190 ";

    private final Directory directory;
    private final Room room;

    Voicing(Directory directory, Room room) {
        this.directory = directory;
        this.room = room;
    }

    /** Number of innermost sources. */
    int heard() {
        return bySource().size();
    }

    /** Innermost sources, the most heard first, as there is room for. */
    List<SourceView> sources() {
        Map<OriginId, List<Claim>> heard = bySource();
        return heard.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<OriginId, List<Claim>> source) ->
                                source.getValue().size())
                        .reversed())
                .limit(room.entries())
                .map(source -> source(directory.origin(source.getKey()), source.getValue()))
                .toList();
    }

    private Map<OriginId, List<Claim>> bySource() {
        Map<OriginId, List<Claim>> heard = new LinkedHashMap<>();
        for (Claim claim : directory.file().story().claims()) {
            List<OriginId> saidBy = directory.saidBy(claim.id());
            if (!saidBy.isEmpty()) {
                heard.computeIfAbsent(saidBy.get(saidBy.size() - 1), id -> new ArrayList<>())
                        .add(claim);
            }
        }
        return heard;
    }

    /** Links of all chains, reports first. */
    List<Citation> citations() {
        Map<Link, Integer> links = new LinkedHashMap<>();
        for (Claim claim : directory.file().story().claims()) {
            String by = directory.byline(claim.report()).label();
            int depth = 0;
            for (String whom : directory.chain(claim.id())) {
                links.merge(new Link(by, whom, depth++), 1, Integer::sum);
                by = whom;
            }
        }
        List<Citation> citations = new ArrayList<>();
        links.forEach((link, claims) -> citations.add(new Citation(link.by(), link.whom(), link.depth(), claims)));
        citations.sort(Comparator.comparingInt(Citation::depth));
        return citations;
    }

    private SourceView source(Origin origin, List<Claim> claims) {
        Map<String, Integer> ways = new LinkedHashMap<>();
        for (Claim claim : claims) {
            List<String> way = new ArrayList<>();
            way.add(directory.byline(claim.report()).label());
            List<String> chain = directory.chain(claim.id());
            way.addAll(chain.subList(0, chain.size() - 1));
            ways.merge(String.join(BY_WAY_OF, way), 1, Integer::sum);
        }
        List<String> ordered = ways.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        return new SourceView(
                described(origin),
                origin.kind().name().toLowerCase(Locale.ROOT),
                directory.references(claims.stream().map(Claim::id).toList(), room.links()),
                Listing.of(ordered, room.links()));
    }

    /** Name, title and affiliation, none said twice. */
    private static String described(Origin origin) {
        String described = Legible.of(origin.name());
        for (String more :
                List.of(origin.title().orElse(""), origin.affiliation().orElse(""))) {
            String legible = Legible.of(more);
            if (!legible.isEmpty() && !described.toLowerCase(Locale.ROOT).contains(legible.toLowerCase(Locale.ROOT))) {
                described += ", " + legible;
            }
        }
        return described;
    }

    private record Link(String by, String whom, int depth) {}
}
