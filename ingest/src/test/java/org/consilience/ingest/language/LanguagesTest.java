package org.consilience.ingest.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consilience.ingest.masthead.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguagesTest {
    static Stream<Table.Row> smallWords() {
        return Table.read(Languages.class, "english.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("smallWords")
    void everySmallWordStandsInItsExample(Table.Row row) {
        assertThat(List.of(row.cell(1).split(" ", -1))).contains(row.cell(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Two ferries touched in the harbour on Monday. Nobody was hurt, the port said.",
                "en | Fire destroys mill. Four missing.",
                "en | POLICE: SIX SHOT AFTER PARTY ON WEST SIDE, NO ARRESTS MADE, INVESTIGATION CONTINUES",
                "en | Shares of Saltmarsh Pulp fell 12% Monday; Nordbank gained 3.4%, Ossand Gas lost 0.7%, analysts cited oil.",
                "de | Zwei Fähren sind am Montag im Hafen zusammengestoßen. Niemand wurde verletzt, teilte die Hafenbehörde mit.",
                "fr | Deux ferries se sont heurtés lundi dans le port. Personne n'a été blessé, ont annoncé les autorités.",
                "es | Dos transbordadores chocaron el lunes en el puerto. No hubo heridos, informó la autoridad portuaria.",
                "nl | Twee veerboten zijn maandag in de haven tegen elkaar gebotst. Niemand raakte gewond, zei de havenmeester.",
                "it | Due traghetti si sono scontrati lunedì nel porto. Nessuno è rimasto ferito, ha detto la capitaneria.",
                "pt | Duas balsas colidiram na segunda-feira no porto. Ninguém ficou ferido, disse a autoridade portuária.",
                "sv | Två färjor kolliderade i hamnen på måndagen. Ingen skadades, uppgav hamnmyndigheten på kvällen.",
                "ru | Два парома столкнулись в понедельник в гавани. Никто не пострадал, сообщили в порту.",
                "ru | Паром сел на мель",
                "tr | Pazartesi günü limanda iki feribot çarpıştı. Liman yetkilileri kimsenin yaralanmadığını açıkladı.",
                "ar | اصطدمت عبارتان يوم الاثنين في الميناء ولم يصب أحد بأذى وفقا لما ذكرته سلطة الميناء"
            })
    void tellsTheLanguage(String language, String text) {
        assertThat(Languages.of(text, Optional.empty()).orElse("en")).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"en-GB,en", "en_US,en", "eng,en", "English,en", "de,de", "DEU,de", "pt-BR,pt", "zh-Hans,zh"})
    void understandsHowLanguagesAreDeclared(String declared, String code) {
        assertThat(Languages.code(declared)).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Two ferries touched in the harbour on Monday. Nobody was hurt, the port said. | de",
                "de | Zwei Fähren sind am Montag im Hafen zusammengestoßen. Niemand wurde verletzt, teilte die Behörde mit. | en",
                "de | Fähre gesunken | de"
            })
    void believesTheTextMoreThanWhatIsDeclaredUnlessItIsShort(String language, String text, String declared) {
        assertThat(Languages.of(text, Optional.of(declared))).contains(language);
    }
}
