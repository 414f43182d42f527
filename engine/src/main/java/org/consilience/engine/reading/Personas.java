package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilience.engine.reading.Utterance.Mention;
import org.consilience.model.Entity;

/** The persons of a report with the titles it gives them: before the name, or set beside it. */
final class Personas {
    private static final Set<String> HONORIFICS = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir");

    /** Where a title set beside a name ends and something else begins. */
    private static final Pattern END = Pattern.compile(",|\\s(?=(at|on|in|who|which|said|told|during|after)\\s)");

    private final Grammar grammar;
    private final Map<String, String> titles = new LinkedHashMap<>();

    Personas(Grammar grammar, NameBook names) {
        this.grammar = grammar;
        for (Entity entity : grammar.syntax().entities()) {
            if (entity.type() == Entity.Type.PERSON) {
                title(entity).ifPresent(title -> titles.putIfAbsent(names.fullest(entity), title));
            }
        }
    }

    private Optional<String> title(Entity entity) {
        int first = grammar.tokenAt(entity.span().begin());
        int head = top(first, grammar.tokenAt(entity.span().end() - 1));
        return before(first, head).or(() -> beside(head));
    }

    /** The word of the name that the others, and a title, hang from. */
    private int top(int first, int last) {
        int top = last;
        while (grammar.head(top) >= first && grammar.head(top) <= last) {
            top = grammar.head(top);
        }
        return top;
    }

    private Optional<String> before(int first, int head) {
        int from = first;
        while (from > 0
                && grammar.isWithin(from - 1, head)
                && grammar.isUpos(from - 1, "NOUN", "PROPN", "ADJ", "PART", "ADP")
                && grammar.sentence(from - 1) == grammar.sentence(head)) {
            from--;
        }
        while (from < first && !grammar.isUpos(from, "NOUN", "PROPN", "ADJ")) {
            from++;
        }
        boolean honorific = from == first - 1 && HONORIFICS.contains(grammar.lower(from));
        if (from == first || honorific) {
            return Optional.empty();
        }
        String words = grammar.span(from, first - 1).in(grammar.text()).replaceAll("\\s+", " ");
        return Optional.of(words).filter(w -> Character.isLetter(w.charAt(0)));
    }

    private Optional<String> beside(int head) {
        int beside = grammar.child(head, "appos");
        if (beside == NONE || !SourceNouns.isKnown(grammar.lemma(beside))) {
            return Optional.empty();
        }
        String words = new Subjects(grammar).mention(beside).span().in(grammar.text());
        String cut = END.split(words, 2)[0];
        return Optional.of(cut.replaceFirst("(?i)^(a|an|the)\\s+", "").replaceAll("\\s+", " "))
                .filter(w -> !w.isBlank());
    }

    /** The person whom the noun phrase names, itself or beside it. */
    Optional<Entity> person(Mention mention) {
        return named(mention.head()).or(() -> {
            int beside = grammar.child(mention.head(), "appos", "flat");
            return beside == NONE ? Optional.empty() : named(beside);
        });
    }

    private Optional<Entity> named(int token) {
        return grammar.entity(token).filter(e -> e.type() == Entity.Type.PERSON);
    }

    /** The person whose title has the noun in it and, where the description has more words, one of these too. */
    Optional<String> holder(String noun, List<String> description) {
        List<String> others = description.stream()
                .filter(w -> !w.equals(noun) && !w.equals("the"))
                .toList();
        return titles.entrySet().stream()
                .filter(e -> isCalled(e.getValue(), noun))
                .filter(e -> others.isEmpty()
                        || NameBook.words(e.getValue()).stream().anyMatch(others::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The one person who holds an office of which the report names one holder alone.
     *
     * @param names names in the description: a spokesman of others is another one
     */
    Optional<String> onlyHolder(String office, List<String> names) {
        List<Map.Entry<String, String>> holders = titles.entrySet().stream()
                .filter(e -> SourceNouns.isOffice(office) && isCalled(e.getValue(), office))
                .toList();
        return holders.stream()
                .filter(e -> holders.size() == 1)
                .filter(e -> !office.startsWith("spokes")
                        || names.isEmpty()
                        || NameBook.words(e.getValue()).stream().anyMatch(names::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isCalled(String title, String noun) {
        return NameBook.words(title).stream().map(SourceNouns::inFull).anyMatch(noun::equals);
    }

    Optional<String> title(String name) {
        return Optional.ofNullable(titles.get(name));
    }

    /** The organization or place named in a title or description. */
    Optional<String> affiliation(String words) {
        return grammar.syntax().entities().stream()
                .filter(e -> e.type() == Entity.Type.ORGANIZATION || e.type() == Entity.Type.PLACE)
                .map(e -> e.span().in(grammar.text()).replaceAll("\\s+", " "))
                .filter(words::contains)
                .findFirst();
    }
}
