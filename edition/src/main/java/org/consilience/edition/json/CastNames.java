package org.consilience.edition.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consilience.model.Digest;
import org.consilience.model.Entity;
import org.consilience.model.NameMention;

/** The name under which the cast lists somebody, for every name a report uses: of the same type first, else of any. */
final class CastNames {
    private final Map<Key, String> names = new HashMap<>();
    private final Map<String, String> anyType = new HashMap<>();

    CastNames(List<Digest.Role> cast) {
        cast.forEach(role -> enter(role.type(), role.name(), role.name()));
        cast.forEach(role -> role.aliases().forEach(alias -> enter(role.type(), alias, role.name())));
    }

    private void enter(Entity.Type type, String used, String name) {
        names.putIfAbsent(new Key(type, used), name);
        anyType.putIfAbsent(used, name);
    }

    String of(NameMention mention) {
        String any = anyType.getOrDefault(mention.name(), mention.name());
        return names.getOrDefault(new Key(mention.type(), mention.name()), any);
    }

    private record Key(Entity.Type type, String name) {}
}
