package org.consilience.engine.sourcing;

import java.util.Locale;
import java.util.Optional;
import org.consilience.almanac.press.Agencies;
import org.consilience.almanac.press.FoldedName;
import org.consilience.model.Outlet;

/**
 * An outlet as one that others may cite: an agency under its full name, the rest under their own.
 *
 * @param name folded, of the agency where it is one
 * @param site the domain's words without endings, run together; empty where unknown
 */
record OutletName(FoldedName name, String site) {
    static OutletName of(Outlet outlet) {
        Agencies agencies = Agencies.known();
        Optional<String> agency =
                agencies.named(outlet.name()).or(() -> outlet.domain().flatMap(agencies::at));
        String domain = outlet.domain().orElse(outlet.name());
        return new OutletName(FoldedName.of(agency.orElse(outlet.name())), site(domain));
    }

    /** Whether a report that cites this name means the outlet. */
    boolean isCalled(String cited) {
        FoldedName other = FoldedName.of(Agencies.known().named(cited).orElse(cited));
        return other.equals(name)
                || (!site.isEmpty() && String.join("", other.words()).equals(site));
    }

    private static String site(String domain) {
        String host = domain.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        int dot = host.indexOf('.');
        return dot < 0 ? "" : host.substring(0, dot).replace("-", "");
    }
}
