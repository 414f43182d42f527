package org.consilience.ingest.desk;

import java.util.Map;
import java.util.TreeMap;
import org.consilience.ingest.masthead.Agencies;

/** Parts of patterns that rule files call by name, as {@code {NAME}}. */
final class Macros {
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
    private static final String PERSON =
            "\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|d[aei]l?|v[ao]n|der|den|bin|al|la|el)){1,4}";
    private static final Map<String, String> PARTS = new TreeMap<>(Map.of(
            "{AGENCY}",
            Agencies.SHARED.anyForm(),
            "{PERSON}",
            PERSON,
            "{PERSONS}",
            PERSON + "(?:(?:, | and | & |, and )" + PERSON + "){0,8}",
            "{OUTLET}",
            "(?:[Tt]he )?\\p{Lu}[\\p{L}\\d'’&.-]*(?: (?:\\p{Lu}[\\p{L}\\d'’&-]*|of|and|the)){0,4}",
            "{MONTH}",
            MONTH,
            "{DAY}",
            "(?:\\d{4}-\\d{2}-\\d{2}|" + MONTH + " \\d{1,2},? \\d{4}|\\d{1,2} " + MONTH + ",? \\d{4})",
            "{CLOCK}",
            "\\d{1,2}[:.]\\d{2}(?: ?[AaPp]\\.?[Mm]\\.?)?(?: ?\\(?[A-Z]{2,4}\\)?)?",
            "{S}",
            "(?:^|(?<=[.!?”\"’')\\]] ))",
            "{E}",
            "(?=\\s*$|(?<=[.!?”\"’')\\]])\\s)",
            "{WORDS}",
            "[^.!?\\n]{0,200}"));

    private Macros() {}

    static String expand(String pattern) {
        String expanded = pattern;
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            expanded = expanded.replace(part.getKey(), part.getValue());
        }
        return expanded;
    }
}
