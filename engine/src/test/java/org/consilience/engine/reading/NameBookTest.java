package org.consilience.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.consilience.model.Entity;
import org.consilience.model.NameMention;
import org.consilience.model.Span;
import org.junit.jupiter.api.Test;

class NameBookTest {
    @Test
    void familyNamesStandForTheFullName() {
        assertThat(fullest(Entity.Type.PERSON, "Lopez", "Maria Lopez", "Carla Ruiz"))
                .containsExactly("Maria Lopez", "Maria Lopez", "Carla Ruiz");
    }

    @Test
    void initialsStandForAnOrganization() {
        assertThat(fullest(Entity.Type.ORGANIZATION, "Harbour Transport Authority", "HTA"))
                .containsExactly("Harbour Transport Authority", "Harbour Transport Authority");
    }

    @Test
    void aWordFromTheMiddleOfAnOrganizationIsAnotherName() {
        assertThat(fullest(Entity.Type.ORGANIZATION, "Harbour Transport Authority", "Transport"))
                .containsExactly("Harbour Transport Authority", "Transport");
    }

    @Test
    void accentsAndPossessivesDoNotMatter() {
        assertThat(fullest(Entity.Type.PERSON, "Jos\u00e9 Garc\u00eda", "Garcia\u2019s"))
                .containsExactly("Jos\u00e9 Garc\u00eda", "Jos\u00e9 Garc\u00eda");
    }

    @Test
    void aNameWithAWordTwiceIsNoPartOfAShorterOne() {
        NameBook names = new NameBook("Harbour", List.of(new Entity(new Span(0, 7), Entity.Type.ORGANIZATION)));
        assertThat(names.like("Harbour Harbour", Entity.Type.ORGANIZATION)).isEmpty();
    }

    @Test
    void placesAreNotAmongTheNames() {
        assertThat(fullest(Entity.Type.PLACE, "Lisbon")).isEmpty();
    }

    private static List<String> fullest(Entity.Type type, String... names) {
        StringBuilder text = new StringBuilder();
        List<Entity> entities = new ArrayList<>();
        for (String name : names) {
            entities.add(new Entity(new Span(text.length(), text.length() + name.length()), type));
            text.append(name).append(". ");
        }
        return new NameBook(text.toString(), entities)
                .mentions().stream().map(NameMention::name).toList();
    }
}
