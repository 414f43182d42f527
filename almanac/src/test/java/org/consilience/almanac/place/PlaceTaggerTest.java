package org.consilience.almanac.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.consilience.almanac.lexis.Table;
import org.consilience.model.Entity;
import org.consilience.model.PlaceMention;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Token;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlaceTaggerTest {
    private final PlaceTagger tagger = new PlaceTagger();

    /** A text whose place names stand in brackets; its syntax has no words. */
    private List<PlaceMention> tag(String marked) {
        StringBuilder text = new StringBuilder();
        List<Entity> entities = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                begin = text.length();
            } else if (c == ']') {
                entities.add(new Entity(new Span(begin, text.length()), Entity.Type.PLACE));
            } else {
                text.append(c);
            }
        }
        return tagger.tag(text.toString(), new Syntax(List.of(), List.of(), entities));
    }

    @Test
    void aNameMeansOnePlaceInTheWholeStory() {
        String one = "It burned in Paris, Texas.";
        String other = "It burned in Paris.";
        List<List<PlaceMention>> story = tagger.tag(List.of(
                new PlaceTagger.Text(one, named(one, "Paris", "Texas")),
                new PlaceTagger.Text(other, named(other, "Paris"))));
        assertThat(story.get(1).get(0).place()).isEqualTo(story.get(0).get(0).place());
        assertThat(story.get(1).get(0).place().country()).contains("US");
    }

    private static Syntax named(String text, String... names) {
        List<Entity> entities = Stream.of(names)
                .map(name ->
                        new Entity(new Span(text.indexOf(name), text.indexOf(name) + name.length()), Entity.Type.PLACE))
                .toList();
        return new Syntax(List.of(), List.of(), entities);
    }

    private static String shown(PlaceMention mention) {
        return mention.place().name() + " " + mention.place().country().orElse("");
    }

    @Test
    void theLargestPlaceOfTheNameIsMeantWhereNothingElseIsSaid() {
        assertThat(tag("It burned in [Paris]."))
                .extracting(PlaceTaggerTest::shown)
                .containsExactly("Paris FR");
    }

    @Test
    void theStateAfterTheCommaDecides() {
        assertThat(tag("It burned in [Paris], [Texas].").get(0).place().country())
                .contains("US");
        assertThat(tag("It burned in [Portland], [Maine].")
                        .get(0)
                        .place()
                        .point()
                        .orElseThrow()
                        .latitude())
                .isBetween(43.0, 44.0);
    }

    @Test
    void oneSenseHoldsForTheWholeReport() {
        assertThat(tag("It burned in [Paris], [Texas]. Nobody in [Paris] slept."))
                .extracting(m -> m.place().point())
                .element(2)
                .isEqualTo(tag("[Paris], [Texas]").get(0).place().point());
    }

    @Test
    void spellingsOfOneBorderTownMeet() {
        assertThat(tag("The train stopped in [Hasan], on the border of [Russia] with [North Korea]."))
                .extracting(PlaceTaggerTest::shown)
                .containsExactly("Khasan RU", "Russia RU", "North Korea KP");
    }

    @Test
    void watersAndRegionsAreOnTheMap() {
        assertThat(tag("[Vladivostok], [Ussuriysk], the [Razdolnaya River] and the [Russian Far East]"))
                .allSatisfy(m -> assertThat(m.place().point()).isPresent());
    }

    @Test
    void anUnknownPlaceHasNoCoordinates() {
        assertThat(tag("It burned in [Qwertzuiopolis].")).singleElement().satisfies(m -> {
            assertThat(m.place().point()).isEmpty();
            assertThat(m.place().kind()).isEqualTo("place");
        });
    }

    @Test
    void aTownCarriesItsGeonamesNumber() {
        assertThat(tag("[Vladivostok]").get(0).place().gazetteer()).contains("geonames:2013348");
    }

    @TestFactory
    Stream<DynamicTest> whatOnlyGovernmentsDoIsNoPlace() {
        return Table.read(PlaceTagger.class, "speaking.tsv", 2).stream()
                .map(f -> DynamicTest.dynamicTest(f.get(1), () -> {
                    String text = f.get(1);
                    int verb = text.indexOf(f.get(0));
                    Token paris = new Token(new Span(0, 5), "PROPN", "Paris", 1, "nsubj");
                    Token does = new Token(new Span(verb, verb + f.get(0).length()), "VERB", f.get(0), -1, "root");
                    Syntax syntax = new Syntax(
                            List.of(new Sentence(new Span(0, text.length()), 0, 2)),
                            List.of(paris, does),
                            List.of(new Entity(new Span(0, 5), Entity.Type.PLACE)));
                    assertThat(tagger.tag(text, syntax)).noneMatch(PlaceMention::pin);
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsDoneWithGovernmentsIsNoPlace() {
        return Table.read(PlaceTagger.class, "dealing.tsv", 2).stream()
                .map(f -> DynamicTest.dynamicTest(
                        f.get(1),
                        () -> assertThat(tagger.tag(f.get(1), dealing(f.get(1), f.get(0))))
                                .filteredOn(
                                        mention -> mention.span().in(f.get(1)).equals("Paris"))
                                .noneMatch(PlaceMention::pin)));
    }

    @Test
    void whatIsDoneInATownIsThere() {
        String text = "There are talks in Paris.";
        assertThat(tagger.tag(text, dealing(text, "talk in"))).singleElement().matches(PlaceMention::pin);
    }

    /** A syntax in which Paris hangs on the word before it, by the preposition between them where there is one. */
    private static Syntax dealing(String text, String entry) {
        String[] words = entry.split(" ", 2);
        int verb = text.indexOf(words[0]);
        int paris = text.indexOf("Paris");
        Token does = new Token(new Span(verb, text.indexOf(' ', verb)), "NOUN", words[0], -1, "root");
        Span name = new Span(paris, paris + 5);
        List<Token> tokens = words.length == 1
                ? List.of(does, new Token(name, "PROPN", "Paris", 0, "obj"))
                : List.of(
                        does,
                        new Token(new Span(paris - 1 - words[1].length(), paris - 1), "ADP", words[1], 2, "case"),
                        new Token(name, "PROPN", "Paris", 0, "nmod"));
        return new Syntax(
                List.of(new Sentence(new Span(0, text.length()), 0, tokens.size())),
                tokens,
                List.of(new Entity(name, Entity.Type.PLACE)));
    }

    @TestFactory
    Stream<DynamicTest> wordsForThePeopleOfAPlaceNameItButAreNoPins() {
        return Table.read(PlaceTagger.class, "demonyms.tsv", 3).stream()
                .map(f -> DynamicTest.dynamicTest(
                        f.get(2),
                        () -> assertThat(tag(f.get(2))).singleElement().satisfies(mention -> {
                            assertThat(mention.span().in(f.get(2))).isEqualTo(f.get(0));
                            assertThat(mention.pin()).isFalse();
                            assertThat(mention.place().point()).isPresent();
                        })));
    }

    @Test
    void aNameTakenForAPlaceOnceIsFoundElsewhere() {
        assertThat(tag("It burned in [Skarnes]. Nobody in Skarnes slept."))
                .extracting(m -> m.span().begin())
                .containsExactly(13, 32);
    }

    @TestFactory
    Stream<DynamicTest> whatIsCalledAPlaceIsNoPerson() {
        return Table.read(PlaceTagger.class, "nouns.tsv", 2).stream()
                .map(f -> DynamicTest.dynamicTest(f.get(1), () -> {
                    Span name = new Span(f.get(1).length() - 7, f.get(1).length() - 1);
                    Syntax syntax = new Syntax(List.of(), List.of(), List.of(new Entity(name, Entity.Type.PERSON)));
                    assertThat(tagger.tag(f.get(1), syntax)).singleElement().satisfies(mention -> {
                        assertThat(mention.span()).isEqualTo(name);
                        assertThat(mention.pin()).isTrue();
                    });
                }));
    }

    @TestFactory
    Stream<DynamicTest> vagueNamesAreNowhere() {
        return Table.read(PlaceTagger.class, "vague.tsv", 2).stream()
                .map(f -> DynamicTest.dynamicTest(
                        f.get(1),
                        () -> assertThat(tag(f.get(1)))
                                .singleElement()
                                .satisfies(mention ->
                                        assertThat(mention.place().point()).isEmpty())));
    }

    @Test
    void theCountryNamedBeforeTheNounHoldsTheTown() {
        assertThat(tag("He got off at the Russian border station of [Hassan], near India's consulate."))
                .extracting(PlaceTaggerTest::shown)
                .contains("Khasan RU");
    }

    @Test
    void aCapitalIsATownAlsoWhereItsCountryIsFullOfRegions() {
        assertThat(tag("From [Moscow] to [Russia]'s [Siberia] and the [Volga].")
                        .get(0)
                        .place()
                        .kind())
                .isEqualTo("city");
    }

    @Test
    void wellKnownNamesNeedNoParser() {
        assertThat(tag("The ship left Norway for Rotterdam. Ole was aboard, U.S. officials said."))
                .extracting(PlaceTaggerTest::shown)
                .containsExactly("Norway NO", "Rotterdam NL", "United States US");
    }

    @Test
    void aCityIsATownAndNoProvince() {
        assertThat(tag("It burned in [Quebec City].").get(0).place().kind()).isEqualTo("city");
    }

    @Test
    void saintIsOftenShortened() {
        assertThat(tag("[St Petersburg]").get(0).place().point())
                .isEqualTo(tag("[Saint Petersburg]").get(0).place().point());
    }

    @Test
    void whatIsCalledAfterATownLiesSomewhereNearIt() {
        assertThat(tag("It burned near [Lisbon Maritime Museum]."))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.place().name()).isEqualTo("Lisbon Maritime Museum");
                    assertThat(m.place().kind()).isEqualTo("site");
                    assertThat(m.place().point().orElseThrow().radius()).isGreaterThanOrEqualTo(40);
                    assertThat(m.place().within()).startsWith("Lisbon");
                });
    }

    @Test
    void namesWithoutAWellKnownOneSupportEachOther() {
        String text = "A barn burned in [Hayden], police in [Coeur d'Alene] said; [Post Falls] sent an engine.";
        assertThat(tag(text).get(0).place().within()).contains("Idaho");
    }

    @Test
    void aPlaceTellsWhatItLiesIn() {
        assertThat(tag("[Vladivostok]").get(0).place().within())
                .endsWith("Russia")
                .hasSizeGreaterThan(1);
    }

    @TestFactory
    Stream<DynamicTest> wordsThatWritersAddAreLeftOut() {
        return Table.read(PlaceTagger.class, "added.tsv", 3).stream()
                .map(f -> DynamicTest.dynamicTest(
                        f.get(2),
                        () -> assertThat(tag("[" + f.get(2) + "]"))
                                .extracting(m -> m.place().point())
                                .doesNotContain(java.util.Optional.empty())));
    }

    @TestFactory
    Stream<DynamicTest> seatsOfPowerAreNoPlaces() {
        return Table.read(PlaceTagger.class, "institutions.tsv", 2).stream()
                .map(f -> DynamicTest.dynamicTest(f.get(1), () -> {
                    assertThat(f.get(1).toLowerCase(java.util.Locale.ROOT)).contains(f.get(0));
                    assertThat(tag("[" + f.get(0) + "]")).noneMatch(PlaceMention::pin);
                }));
    }
}
