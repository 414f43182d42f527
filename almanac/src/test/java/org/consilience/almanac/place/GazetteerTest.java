package org.consilience.almanac.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GazetteerTest {
    private final Gazetteer gazetteer = Gazetteer.shipped();

    @Test
    void accentsCapitalsAndPointsMakeNoDifference() {
        assertThat(NameKey.of("São  Paulo")).isEqualTo("sao paulo");
        assertThat(gazetteer.named("SAO PAULO", 1)).isEqualTo(gazetteer.named("São Paulo", 1));
        assertThat(gazetteer.named("U.S.", 1)).extracting(Spot::country).containsExactly("US");
    }

    @Test
    void theMostPopulousComesFirst() {
        assertThat(gazetteer.named("Birmingham", 40))
                .isSortedAccordingTo((a, b) -> Integer.compare(b.people(), a.people()));
    }

    @Test
    void townsLieInTheirRegion() {
        Spot nice = gazetteer.named("Nice", 1).get(0);
        assertThat(gazetteer.spot(nice.links().parent()).country()).isEqualTo("FR");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(gazetteer.named("Qwertzuiopolis", 5)).isEmpty();
        assertThat(gazetteer.named("", 5)).isEmpty();
        assertThat(gazetteer.named("\uffff", 5)).isEmpty();
    }
}
