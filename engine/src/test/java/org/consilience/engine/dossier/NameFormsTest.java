package org.consilience.engine.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameFormsTest {
    @Test
    void hyphensCapitalsArticlesAndPossessivesDoNotCount() {
        assertThat(NameForms.of("Han Ju-Won\u2019s")).isEqualTo(NameForms.of("Han Ju Won"));
        assertThat(NameForms.of("The Harbour Post")).isEqualTo("harbour post");
    }

    @Test
    void aSurnameAloneIsAShortName() {
        assertThat(NameForms.isShortPerson("lind", "marta lind")).isTrue();
        assertThat(NameForms.isShortPerson("han", "han ju won")).isTrue();
        assertThat(NameForms.isShortPerson("m lind", "marta lind")).isTrue();
        assertThat(NameForms.isShortPerson("marta lind", "lind")).isFalse();
        assertThat(NameForms.isShortPerson("o lind", "marta lind")).isFalse();
        assertThat(NameForms.isShortPerson("marta lind", "marta lind")).isFalse();
    }

    @Test
    void oneLetterOfALongWordMakesAVariant() {
        assertThat(NameForms.isVariant("olav brekke", "olav breke")).isTrue();
        assertThat(NameForms.isVariant("olav brekke", "olav brekka")).isTrue();
        assertThat(NameForms.isVariant("olav brekke", "oda brekke")).isFalse();
        assertThat(NameForms.isVariant("brekke", "breke")).isFalse();
    }

    @Test
    void capitalsMayStandForALongerName() {
        assertThat(NameForms.isAcronym("SCG", "Skarv Coast Guard")).isTrue();
        assertThat(NameForms.isAcronym("MOT", "Ministry of Transport")).isTrue();
        assertThat(NameForms.isAcronym("MT", "Ministry of Transport")).isTrue();
        assertThat(NameForms.isAcronym("Mot", "Ministry of Transport")).isFalse();
        assertThat(NameForms.isAcronym("SCG", "Skarv Lines")).isFalse();
    }
}
