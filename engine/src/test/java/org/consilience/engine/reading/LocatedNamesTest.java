package org.consilience.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.almanac.place.PlaceTagger;
import org.consilience.model.Entity;
import org.consilience.model.Syntax;
import org.junit.jupiter.api.Test;

class LocatedNamesTest {
    private static final String IN_NANCY = "It/it/PRON/2/nsubj rained/rain/VERB/0/root in/in/ADP/4/case ";

    @Test
    void aTownThatThingsHappenInIsAPlaceThroughout() {
        Parsed parsed = Parsed.of(
                IN_NANCY
                        + "Nancy/Nancy/PROPN/2/obl/ORGANIZATION _././PUNCT/2/punct || Nancy/Nancy/PROPN/2/nsubj/ORGANIZATION wept/weep/VERB/0/root");
        assertThat(types(parsed)).containsExactly(Entity.Type.PLACE, Entity.Type.PLACE);
    }

    @Test
    void whatNoTownIsCalledStaysWhatItWas() {
        Parsed parsed = Parsed.of(IN_NANCY + "Globozon/Globozon/PROPN/2/obl/ORGANIZATION");
        assertThat(types(parsed)).containsExactly(Entity.Type.ORGANIZATION);
    }

    @Test
    void aPersonWhoIsMostlyNotLocatedStaysAPerson() {
        Parsed parsed = Parsed.of(IN_NANCY + "Nancy/Nancy/PROPN/2/obl/PERSON"
                + " || Nancy/Nancy/PROPN/2/nsubj/PERSON wept/weep/VERB/0/root".repeat(2));
        assertThat(types(parsed)).containsOnly(Entity.Type.PERSON);
    }

    private static List<Entity.Type> types(Parsed parsed) {
        Syntax settled = LocatedNames.settled(parsed.text(), parsed.syntax(), new PlaceTagger());
        return settled.entities().stream().map(Entity::type).toList();
    }
}
