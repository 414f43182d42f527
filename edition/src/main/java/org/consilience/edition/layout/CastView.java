package org.consilience.edition.layout;

import java.util.List;
import java.util.Optional;
import org.consilience.model.Entity;

/** Somebody in the story, and the claims that name them. */
public record CastView(
        String name, Entity.Type type, Optional<String> role, List<String> aliases, List<Reference> claims) {
    public CastView {
        aliases = List.copyOf(aliases);
        claims = List.copyOf(claims);
    }

    /** Number of reports that name them. */
    public long reports() {
        return claims.stream().map(Reference::label).distinct().count();
    }

    /** "Olav Brekke, transport minister (also Brekke)". */
    public String described() {
        String also = aliases.isEmpty() ? "" : " (also " + String.join(", ", aliases) + ")";
        return name + role.map(r -> ", " + r).orElse("") + also;
    }
}
