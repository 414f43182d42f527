package org.consilience.engine.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordListsTest {
    @Test
    void everyAgencyIsFoundByItsExample() {
        for (List<String> row : Table.read("agencies.tsv")) {
            assertThat(Agencies.known().named(row.get(3))).as(row.toString()).contains(row.get(0));
        }
    }

    @Test
    void noNameStandsForTwoAgencies() {
        for (List<String> row : Table.read("agencies.tsv")) {
            for (String other : row.get(1).split(";", -1)) {
                assertThat(Agencies.known().named(other)).as(other).contains(row.get(0));
            }
        }
    }

    @Test
    void everyKindOfBodyLeavesItsExampleTheSame() {
        List<List<String>> rows = Table.read("body-kinds.tsv");
        Set<String> kinds = rows.stream().map(row -> row.get(0)).collect(Collectors.toSet());
        for (List<String> row : rows) {
            String[] names = row.get(1).split(";", -1);
            FoldedName fuller = FoldedName.of(names[0]);
            FoldedName shorter = FoldedName.of(names[1]);
            assertThat(fuller.words()).as(row.toString()).contains(row.get(0));
            assertThat(SameName.ofBody(shorter, fuller, kinds))
                    .as(row.toString())
                    .isTrue();
        }
    }

    @Test
    void everyWordThatSteersNamesDoesSoInItsExample() {
        List<List<String>> rows = Table.read("name-words.tsv");
        assertThat(rows).isNotEmpty();
        for (List<String> row : rows) {
            assertThat(works(row.get(0), row.get(1), row.get(2).split(";", -1)))
                    .as(row.toString())
                    .isTrue();
        }
    }

    private static boolean works(String kind, String word, String... example) {
        FoldedName first = FoldedName.of(example[0]);
        FoldedName last = FoldedName.of(example[example.length - 1]);
        return switch (kind) {
            case "article" -> example[0].startsWith(word) && first.equals(last);
            case "little" -> last.words().contains(word) && SameName.ofBody(first, last, Set.of());
            case "speaker" -> first.words().contains(word) && SameName.speaksForBody(first);
            case "linking" -> first.words().contains(word) && first.head().equals(last.joined());
            case "pronoun" -> first.joined().equals(word) && !KnownNames.isName(example[0]);
            default -> false;
        };
    }
}
