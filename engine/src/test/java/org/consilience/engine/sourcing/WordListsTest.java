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
}
