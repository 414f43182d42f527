package org.consilience.engine.sourcing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilience.almanac.press.FoldedName;
import org.consilience.model.Origin;

/**
 * What sources are that have no name, by the words for them: somebody made not to be named, a body or those who speak for it, a
 * paper, or nobody at all.
 */
final class UnnamedSources {
    private static final List<List<String>> WORDS = Table.read("unnamed.tsv");
    private static final Set<String> ANONYMOUS = of("anonymous");
    private static final Set<String> BODIES = of("body");
    private static final Set<String> DOCUMENTS = of("document");
    private static final Set<String> GROUPS = of("group");
    private static final Set<String> NOBODY = of("nobody");

    /** Words of the longest name of a time: "the next day". */
    private static final int LONGEST_TIME = 3;

    private UnnamedSources() {}

    private static Set<String> of(String kind) {
        return WORDS.stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The kind that the words tell; none where they tell none. */
    static Optional<Origin.Kind> kind(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (ANONYMOUS.stream().anyMatch(phrase -> lower.matches("(?s).*\\b" + phrase + "\\b.*"))) {
            return Optional.of(Origin.Kind.ANONYMOUS);
        }
        FoldedName name = FoldedName.of(words);
        boolean body = name.size() > 0
                && (BODIES.contains(name.head())
                        || (SameName.speaksForBody(name)
                                && name.words().stream().anyMatch(BODIES::contains)));
        if (body) {
            return Optional.of(Origin.Kind.ORGANIZATION);
        }
        boolean document = name.size() > 0 && DOCUMENTS.contains(name.head());
        return document ? Optional.of(Origin.Kind.DOCUMENT) : Optional.empty();
    }

    /** Whether the words are taken for a body and name nobody in particular. */
    static boolean areGroup(String words) {
        FoldedName name = FoldedName.of(words);
        return name.size() == 1 && GROUPS.contains(name.last());
    }

    /** Whether the words are no source: a number, a sign, a day. */
    static boolean areNobody(String words) {
        FoldedName name = FoldedName.of(words);
        return name.words().stream().noneMatch(word -> word.chars().anyMatch(Character::isLetter))
                || (name.size() <= LONGEST_TIME && NOBODY.contains(name.last()));
    }
}
