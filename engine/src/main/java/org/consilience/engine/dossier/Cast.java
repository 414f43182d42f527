package org.consilience.engine.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Digest;
import org.consilience.model.Entity;
import org.consilience.model.NameMention;
import org.consilience.model.Sourcing;
import org.consilience.model.Story;

/** Who is in the story: names brought together over hyphens and capitals, most named first, with what they are. */
final class Cast {
    private final Map<String, String> titles = new LinkedHashMap<>();

    Cast(Sourcing sourcing) {
        sourcing.origins()
                .forEach(origin -> origin.title().ifPresent(title -> {
                    titles.putIfAbsent(form(origin.name()), title);
                    origin.aliases().forEach(alias -> titles.putIfAbsent(form(alias), title));
                }));
    }

    List<Digest.Role> of(Story story) {
        Map<Key, Member> members = new LinkedHashMap<>();
        for (Claim claim : story.claims()) {
            for (NameMention mention : claim.details().who()) {
                members.computeIfAbsent(
                                new Key(mention.type(), form(mention.name())),
                                k -> new Member(k.type(), mention.name()))
                        .add(mention.name(), claim.id());
            }
        }
        return members.values().stream()
                .sorted((a, b) -> Integer.compare(b.claims.size(), a.claims.size()))
                .map(this::role)
                .toList();
    }

    private Digest.Role role(Member member) {
        List<String> aliases =
                member.names.stream().filter(name -> !name.equals(member.name)).toList();
        Optional<String> title = Optional.ofNullable(titles.get(form(member.name)));
        return new Digest.Role(member.name, member.type, title, aliases, new ArrayList<>(member.claims));
    }

    private static String form(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private record Key(Entity.Type type, String form) {}

    private static final class Member {
        private final Entity.Type type;
        private final String name;
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<ClaimId> claims = new LinkedHashSet<>();

        Member(Entity.Type type, String name) {
            this.type = type;
            this.name = name;
        }

        void add(String used, ClaimId claim) {
            names.add(used);
            claims.add(claim);
        }
    }
}
