package org.consilience.model;

import java.util.Optional;

/** Who published a report: a newspaper, broadcaster, site or agency. */
public record Outlet(String name, Optional<String> domain) {
    public Outlet {
        Require.notBlank("outlet name", name);
    }
}
