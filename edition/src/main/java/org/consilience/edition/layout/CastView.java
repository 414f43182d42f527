package org.consilience.edition.layout;

import java.util.List;
import java.util.Optional;
import org.consilience.model.Entity;

/**
 * Somebody in the story.
 *
 * @param reports number of those that name them
 */
public record CastView(String name, Entity.Type type, Optional<String> role, List<String> aliases, long reports) {
    public CastView {
        aliases = List.copyOf(aliases);
    }

    /** "Olav Brekke, transport minister (also Brekke)". */
    public String described() {
        String also = aliases.isEmpty() ? "" : " (also " + String.join(", ", aliases) + ")";
        return name + role.map(r -> ", " + r).orElse("") + also;
    }
}
