package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.consilience.engine.comparison.Clash.Side;
import org.consilience.model.Entity;
import org.consilience.model.Point;

/** Finds who is not yet known in one report and named in a later one. */
final class IdentityClashes implements ClashFinder {
    private static final double GRAVITY = 0.7;
    private static final Lexicon ROLES = Lexicon.of("roles.tsv");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "yet", "never", "no");
    private static final Set<String> NAMING = Set.of("identify", "name");
    private static final Set<String> UNKNOWN = Set.of("unknown", "unclear", "mystery", "undisclosed");
    private static final Set<String> TELLING = Set.of("clear", "know", "release", "disclose", "confirm", "reveal");
    private static final int NEAR = 6;
    /** "The driver, a still unidentified man". */
    private static final int APPOSED = 4;
    /** "The driver, whom police identified as 44-year-old", and then the name. */
    private static final int NAMED = 12;

    @Override
    public List<Clash> find(Ledger ledger, Alignment alignment) {
        Map<String, List<Statement>> unknown = new TreeMap<>();
        Map<String, List<Named>> named = new TreeMap<>();
        for (Statement statement : ledger.statements()) {
            Phrase phrase = Phrase.of(statement);
            for (int word = phrase.begin(); word < phrase.end(); word++) {
                Optional<String> role = phrase.isNoun(word) ? ROLES.kind(phrase.lemma(word)) : Optional.empty();
                if (role.isPresent() && phrase.isInClaim(word)) {
                    if (isUnknown(phrase, word)) {
                        unknown.computeIfAbsent(role.get(), r -> new ArrayList<>())
                                .add(statement);
                    }
                    person(phrase, word)
                            .ifPresent(name -> named.computeIfAbsent(role.get(), r -> new ArrayList<>())
                                    .add(new Named(name, statement)));
                }
            }
        }
        List<Clash> clashes = new ArrayList<>();
        unknown.forEach((role, statements) -> Optional.ofNullable(named.get(role))
                .flatMap(known -> clash(role, statements, known))
                .ifPresent(clashes::add));
        return clashes;
    }

    private static Optional<Clash> clash(String role, List<Statement> unknown, List<Named> named) {
        String name = named.get(0).name();
        List<Statement> known = named.stream()
                .filter(one -> one.surname().equals(named.get(0).surname()))
                .filter(one -> !unknown.contains(one.statement()))
                .map(one -> one.statement().narrowed(one.name()))
                .distinct()
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<Side> sides =
                List.of(new Side("not identified", unknown.stream().distinct().toList()), new Side(name, known));
        String why = "Not known at first; a later report names " + name + ".";
        return Succession.mayBe(sides)
                ? Optional.of(new Clash(Point.Kind.ACTOR, "identity of the " + role, sides, true, why, GRAVITY))
                : Optional.empty();
    }

    /** "The unidentified driver", "the driver, an unidentified man", "the driver has not been identified", "the identity of the driver is not clear". */
    private static boolean isUnknown(Phrase phrase, int role) {
        for (int i = phrase.begin(); i < phrase.end(); i++) {
            boolean near = Math.abs(i - role) <= NEAR && phrase.isInClaim(i);
            boolean apposed = phrase.isComma(role + 1) && i > role && i <= role + APPOSED;
            if (near && (i < role || apposed) && phrase.lemma(i).equals("unidentified")) {
                return true;
            }
            if (near && NAMING.contains(phrase.lemma(i)) && phrase.is(i, "VERB") && phrase.has(NOT, role, i)) {
                return true;
            }
            if (near && phrase.lemma(i).equals("identity")) {
                return phrase.has(UNKNOWN, i, phrase.end())
                        || (phrase.has(NOT, i, phrase.end()) && phrase.has(TELLING, i, phrase.end()));
            }
        }
        return false;
    }

    /** "The attacker, Ada Osei", "the driver was identified as Ada Osei", "Ada Osei was named as the driver". */
    private static Optional<String> person(Phrase phrase, int role) {
        for (Entity entity : phrase.statement().entities()) {
            if (entity.type() == Entity.Type.PERSON
                    && phrase.statement().claim().span().contains(entity.span())) {
                int at = phrase.statement()
                        .reading()
                        .syntax()
                        .tokenFrom(entity.span().begin());
                boolean apposed = at == role + 2 && phrase.isComma(role + 1);
                int from = Math.min(at, role);
                int to = Math.max(at, role);
                boolean identified = to - from <= NAMED && phrase.has(NAMING, from, to) && !phrase.has(NOT, from, to);
                if (apposed || identified) {
                    return Optional.of(entity.span()
                            .in(phrase.statement().reading().report().text()));
                }
            }
        }
        return Optional.empty();
    }

    /** Somebody named in a role. */
    private record Named(String name, Statement statement) {
        String surname() {
            return name.substring(name.lastIndexOf(' ') + 1);
        }
    }
}
