package org.consilience.engine.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Digest;
import org.consilience.model.Entity;
import org.consilience.model.NameMention;
import org.consilience.model.ReportId;

/** One of the cast while names are being brought together: all that is said of them is kept, with how often. */
final class Member {
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Map<String, Integer> titles = new LinkedHashMap<>();
    private final Map<Entity.Type, Integer> types = new EnumMap<>(Entity.Type.class);
    private final Set<ClaimId> claims = new LinkedHashSet<>();
    private final Set<ReportId> reports = new LinkedHashSet<>();

    void add(Claim claim, NameMention mention, Optional<String> title) {
        names.merge(Clippings.oneLine(mention.name()), 1, Integer::sum);
        types.merge(mention.type(), 1, Integer::sum);
        title.ifPresent(this::title);
        claims.add(claim.id());
        reports.add(claim.report());
    }

    void title(String title) {
        titles.merge(Clippings.oneLine(title), 1, Integer::sum);
    }

    void join(Member other) {
        other.names.forEach((name, times) -> names.merge(name, times, Integer::sum));
        other.titles.forEach((title, times) -> titles.merge(title, times, Integer::sum));
        other.types.forEach((type, times) -> types.merge(type, times, Integer::sum));
        claims.addAll(other.claims);
        reports.addAll(other.reports);
    }

    int claims() {
        return claims.size();
    }

    int reports() {
        return reports.size();
    }

    /** Of the fullest names, the most used. */
    String name() {
        return names.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> entry) ->
                                NameForms.words(NameForms.of(entry.getKey())).size())
                        .thenComparingInt(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
    }

    Entity.Type type() {
        return mostUsed(types).orElseThrow();
    }

    Digest.Role role() {
        String name = name();
        List<String> aliases = new ArrayList<>(names.keySet());
        aliases.remove(name);
        return new Digest.Role(name, type(), mostUsed(titles), aliases, new ArrayList<>(claims));
    }

    /** The first of those used most. */
    private static <T> Optional<T> mostUsed(Map<T, Integer> uses) {
        T most = null;
        int times = 0;
        for (Map.Entry<T, Integer> entry : uses.entrySet()) {
            if (entry.getValue() > times) {
                most = entry.getKey();
                times = entry.getValue();
            }
        }
        return Optional.ofNullable(most);
    }
}
