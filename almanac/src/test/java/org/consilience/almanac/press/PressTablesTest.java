package org.consilience.almanac.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.consilience.almanac.lexis.Table;
import org.consilience.model.Outlet;
import org.junit.jupiter.api.Test;

class PressTablesTest {
    @Test
    void everyAgencyIsFoundByItsExample() {
        for (List<String> row : Table.read(Agencies.class, "agencies.tsv", 4)) {
            assertThat(Agencies.known().named(row.get(3))).as(row.toString()).contains(row.get(0));
        }
    }

    @Test
    void noNameStandsForTwoAgencies() {
        for (List<String> row : Table.read(Agencies.class, "agencies.tsv", 4)) {
            for (String other : row.get(1).split(";", -1)) {
                assertThat(Agencies.known().named(other)).as(other).contains(row.get(0));
            }
        }
    }

    @Test
    void everyTitleIsFoundByEachNameAndDomainAndSaysWhereItsHouseStands() {
        for (List<String> row : Table.read(Houses.class, "houses.tsv", 5)) {
            House house = new House(row.get(3), row.get(4));
            assertThat(house.source()).as(row.toString()).startsWith("https://");
            assertThat(Houses.known().named(row.get(0))).as(row.toString()).contains(house);
            for (String name : row.get(1).isEmpty() ? new String[0] : row.get(1).split(";", -1)) {
                assertThat(Houses.known().named(name)).as(name).contains(house);
            }
            for (String domain : row.get(2).split(";", -1)) {
                assertThat(Houses.known().of(outlet("Some Title", domain)))
                        .as(domain)
                        .contains(house);
                assertThat(Houses.known().at("www." + domain)).as(domain).contains(house);
            }
        }
    }

    @Test
    void theLongestDomainCounts() {
        Houses houses = Houses.none()
                .withLines(List.of("One\t\tone.example\tHouse A\tbook", "Two\t\tnews.one.example\tHouse B\tbook"));
        assertThat(houses.at("live.news.one.example")).map(House::name).contains("House B");
        assertThat(houses.at("shop.one.example")).map(House::name).contains("House A");
        assertThat(houses.at("example")).isEmpty();
    }

    @Test
    void aUsersLinesGoFirst() {
        Houses houses = Houses.known()
                .withLines(List.of("# mine", "", "The Sun\tOakdale Sun\tthesun.co.uk\tOakdale House\tmasthead"));
        assertThat(houses.named("Oakdale Sun")).map(House::name).contains("Oakdale House");
        assertThat(houses.at("thesun.co.uk")).map(House::name).contains("Oakdale House");
        assertThat(Houses.known().at("thesun.co.uk")).map(House::name).contains("News Corp");
    }

    @Test
    void aLineThatIsNoRowIsRefusedByItsNumber() {
        assertThatThrownBy(() -> Houses.none().withLines(List.of("# mine", "The Sun, News Corp")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void everyWordThatSteersNamesDoesSoInItsExample() {
        for (List<String> row : Table.read(FoldedName.class, "name-words.tsv", 3)) {
            String[] example = row.get(2).split(";", -1);
            FoldedName first = FoldedName.of(example[0]);
            FoldedName last = FoldedName.of(example[1]);
            boolean works = row.get(0).equals("article")
                    ? example[0].startsWith(row.get(1)) && first.equals(last)
                    : first.words().contains(row.get(1)) && first.head().equals(last.joined());
            assertThat(works).as(row.toString()).isTrue();
        }
    }

    private static Outlet outlet(String name, String domain) {
        return new Outlet(name, Optional.of(domain));
    }
}
