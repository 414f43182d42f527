package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.consilience.engine.comparison.Clash.Side;
import org.consilience.model.Entity;
import org.consilience.model.Point;
import org.consilience.model.Sentence;

/** Finds persons whose names are spelled in more than one way. */
final class SpellingClashes implements ClashFinder {
    private static final double GRAVITY = 0.1;

    @Override
    public List<Clash> find(Ledger ledger, Alignment alignment) {
        Map<String, List<Statement>> mentions = mentions(ledger);
        List<Clash> clashes = new ArrayList<>();
        for (List<String> family : families(mentions)) {
            if (family.size() > 1) {
                clashes.add(clash(family, mentions));
            }
        }
        return clashes;
    }

    private static Clash clash(List<String> family, Map<String, List<Statement>> mentions) {
        List<Side> sides = family.stream()
                .map(name -> Side.naming(name, firstOfEachReport(mentions.getOrDefault(name, List.of()))))
                .sorted((a, b) -> Integer.compare(
                        a.statements().get(0).index(), b.statements().get(0).index()))
                .toList();
        String about = "spelling of " + sides.get(0).value() + "'s name";
        String why = "The name is written in " + sides.size() + " ways.";
        return new Clash(Point.Kind.ACTOR, about, sides, false, why, GRAVITY);
    }

    /** Names that are spellings of one name, each family in alphabetical order. */
    private static List<List<String>> families(Map<String, List<Statement>> mentions) {
        List<List<String>> families = new ArrayList<>();
        for (String name : mentions.keySet()) {
            families.stream()
                    .filter(family -> family.stream().anyMatch(other -> isVariant(name, other, mentions)))
                    .findFirst()
                    .ifPresentOrElse(family -> family.add(name), () -> families.add(new ArrayList<>(List.of(name))));
        }
        return families;
    }

    /** Brothers may have names much alike, but then some report has both. */
    private static boolean isVariant(String name, String other, Map<String, List<Statement>> mentions) {
        Spelling a = new Spelling(name);
        Spelling b = new Spelling(other);
        return a.sounds(b)
                || a.slips(b)
                || (a.garbles(b) && Collections.disjoint(reports(mentions, name), reports(mentions, other)));
    }

    private static Set<Integer> reports(Map<String, List<Statement>> mentions, String name) {
        return mentions.getOrDefault(name, List.of()).stream()
                .map(Statement::report)
                .collect(Collectors.toSet());
    }

    private static Map<String, List<Statement>> mentions(Ledger ledger) {
        Map<String, List<Statement>> mentions = new TreeMap<>();
        for (Statement statement : ledger.statements()) {
            if (statement.isSentence()) {
                for (Entity entity : statement.entities()) {
                    Spelling spelling = Spelling.of(
                            entity.span().in(statement.reading().report().text()));
                    if (entity.type() == Entity.Type.PERSON
                            && spelling.isFull()
                            && statement.isNearest(entity.span())) {
                        mentions.computeIfAbsent(spelling.name(), n -> new ArrayList<>())
                                .add(statement);
                    }
                }
            }
        }
        return mentions;
    }

    /** What the first sentence with the name states, report by report. */
    private static List<Statement> firstOfEachReport(List<Statement> statements) {
        Map<Integer, Sentence> first = new TreeMap<>();
        statements.forEach(statement -> first.putIfAbsent(statement.report(), statement.sentence()));
        return statements.stream()
                .filter(statement -> statement.sentence().equals(first.get(statement.report())))
                .toList();
    }
}
