package org.consilience.engine.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilience.almanac.press.FoldedName;
import org.consilience.model.Origin;
import org.junit.jupiter.api.Test;

class WordListsTest {
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
            case "little" -> last.words().contains(word) && SameName.ofBody(first, last, Set.of());
            case "speaker" -> first.words().contains(word) && SameName.speaksForBody(first);
            case "pronoun" -> first.joined().equals(word) && !KnownNames.isName(example[0]);
            default -> false;
        };
    }

    @Test
    void everyWordForTheUnnamedTellsWhatItsExampleIs() {
        for (List<String> row : Table.read("unnamed.tsv")) {
            String example = row.get(2);
            assertThat(example.toLowerCase(Locale.ROOT)).contains(row.get(1));
            boolean works = switch (row.get(0)) {
                case "anonymous" -> UnnamedSources.kind(example).equals(Optional.of(Origin.Kind.ANONYMOUS));
                case "body" -> UnnamedSources.kind(example).equals(Optional.of(Origin.Kind.ORGANIZATION));
                case "document" -> UnnamedSources.kind(example).equals(Optional.of(Origin.Kind.DOCUMENT));
                case "group" -> UnnamedSources.areGroup(example);
                default -> UnnamedSources.areNobody(example);
            };
            assertThat(works).as(row.toString()).isTrue();
        }
    }
}
