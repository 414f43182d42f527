package org.consilience.edition.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consilience.model.Digest;
import org.consilience.model.Entity;
import org.consilience.model.NameMention;

/** The name under which the cast lists somebody, for every name a report uses. */
final class CastNames {
    private final Map<Key, String> names = new HashMap<>();

    CastNames(List<Digest.Role> cast) {
        for (Digest.Role role : cast) {
            names.putIfAbsent(new Key(role.type(), role.name()), role.name());
        }
        for (Digest.Role role : cast) {
            for (String alias : role.aliases()) {
                names.putIfAbsent(new Key(role.type(), alias), role.name());
            }
        }
    }

    String of(NameMention mention) {
        return names.getOrDefault(new Key(mention.type(), mention.name()), mention.name());
    }

    private record Key(Entity.Type type, String name) {}
}
