package org.consilience.almanac.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Amount;
import org.consilience.model.Entity;
import org.consilience.model.Span;
import org.junit.jupiter.api.Test;

class AmountTaggerTest {
    private final AmountTagger tagger = new AmountTagger();

    private List<String> amounts(DrawnSyntax drawn) {
        return tagger.tag(drawn.text(), drawn.syntax()).stream()
                .map(a -> a.span().in(drawn.text()) + " = " + shown(a))
                .toList();
    }

    private static String shown(Amount a) {
        String low = a.low().isPresent() ? plain(a.low().getAsDouble()) : "";
        String high = a.high().isPresent() ? plain(a.high().getAsDouble()) : "";
        return (low + ".." + high + " " + a.unit() + " " + a.of()).strip();
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    @Test
    void moreThanSeventyPeopleKilledBeginsAtSeventyOne() {
        DrawnSyntax drawn = DrawnSyntax.of(
                "The/DET/the/2/det blast/NOUN/blast/3/nsubj killed/VERB/kill/0/root "
                        + "more/ADJ/more/6/advmod than/ADP/than/6/fixed 70/NUM/70/7/nummod people/NOUN/people/3/obj ./PUNCT/./3/punct");
        assertThat(amounts(drawn)).containsExactly("more than 70 people = 71.. people killed");
    }

    @Test
    void workersArePeopleAndThePassiveSaysWhatHappens() {
        DrawnSyntax drawn =
                DrawnSyntax.of("Sixty/NUM/sixty/2/nummod workers/NOUN/worker/4/nsubj:pass were/AUX/be/4/aux:pass "
                        + "hurt/VERB/hurt/0/root ./PUNCT/./4/punct");
        assertThat(amounts(drawn)).containsExactly("Sixty workers = 60..60 people injured");
    }

    @Test
    void bareNumberCountsPeopleWhereItIsOfDeaths() {
        DrawnSyntax drawn =
                DrawnSyntax.of("It/PRON/it/2/nsubj killed/VERB/kill/0/root 12/NUM/12/2/obj and/CCONJ/and/5/cc "
                        + "injured/VERB/injure/2/conj dozens/NOUN/dozen/5/obj ./PUNCT/./2/punct");
        assertThat(amounts(drawn)).containsExactly("12 = 12..12 people killed", "dozens = 24..99 people injured");
    }

    @Test
    void theVerbRightBeforeANumberSaysWhatHappensWhateverTheParse() {
        DrawnSyntax drawn = DrawnSyntax.of("It/PRON/it/2/nsubj killed/VERB/kill/0/root two/NUM/two/4/nummod "
                + "people/NOUN/people/2/obj and/CCONJ/and/6/cc wounded/ADJ/wounded/4/conj at/ADP/at/8/advmod "
                + "least/ADJ/least/9/nmod nine/NUM/nine/10/nummod others/NOUN/other/4/conj ./PUNCT/./2/punct");
        assertThat(amounts(drawn))
                .containsExactly("two people = 2..2 people killed", "at least nine others = 9.. people injured");
    }

    @Test
    void whoeverLosesTheirLifeIsKilled() {
        DrawnSyntax drawn = DrawnSyntax.of("Nine/NUM/nine/2/nummod people/NOUN/people/3/nsubj lost/VERB/lose/0/root "
                + "their/PRON/they/5/nmod:poss lives/NOUN/life/3/obj in/ADP/in/7/case fire/NOUN/fire/3/obl");
        assertThat(amounts(drawn)).containsExactly("Nine people = 9..9 people killed");
    }

    @Test
    void theDeathOfManyIsTheirs() {
        DrawnSyntax drawn = DrawnSyntax.of("It/PRON/it/2/nsubj caused/VERB/cause/0/root the/DET/the/4/det "
                + "death/NOUN/death/2/obj of/ADP/of/8/case over/ADP/over/7/advmod 90/NUM/90/8/nummod "
                + "sailors/NOUN/sailor/10/nsubj radio/NOUN/radio/10/compound reported/VERB/report/4/acl");
        assertThat(amounts(drawn)).containsExactly("over 90 sailors = 91.. people killed");
    }

    @Test
    void whoeverInjuresOthersIsNotInjured() {
        DrawnSyntax drawn = DrawnSyntax.of("It/PRON/it/2/nsubj hit/VERB/hit/0/root killing/VERB/kill/2/advcl "
                + "eight/NUM/eight/5/nummod people/NOUN/people/3/obj injuring/VERB/injure/5/acl "
                + "nine/NUM/nine/8/nummod people/NOUN/people/6/obj");
        assertThat(amounts(drawn))
                .containsExactly("eight people = 8..8 people killed", "nine people = 9..9 people injured");
    }

    @Test
    void livesClaimedAreOfTheDead() {
        DrawnSyntax drawn = DrawnSyntax.of(
                "It/PRON/it/2/nsubj claimed/VERB/claim/0/root the/DET/the/4/det "
                        + "lives/NOUN/life/2/obj of/ADP/of/7/case three/NUM/three/7/nummod miners/NOUN/miner/4/nmod ./PUNCT/./2/punct");
        assertThat(amounts(drawn)).containsExactly("three miners = 3..3 people killed");
    }

    @Test
    void whatHappensToTheWholeHappensToThePartIncluded() {
        DrawnSyntax drawn = DrawnSyntax.of("It/PRON/it/2/nsubj killed/VERB/kill/0/root 40/NUM/40/4/nummod "
                + "people/NOUN/people/2/obj ,/PUNCT/,/4/punct including/VERB/include/8/case ten/NUM/ten/8/nummod "
                + "children/NOUN/child/4/nmod ./PUNCT/./2/punct");
        assertThat(amounts(drawn))
                .containsExactly("40 people = 40..40 people killed", "ten children = 10..10 people killed");
    }

    @Test
    void theTollSaysWhatHappened() {
        DrawnSyntax drawn = DrawnSyntax.of("The/DET/the/3/det death/NOUN/death/3/compound toll/NOUN/toll/4/nsubj "
                + "rose/VERB/rise/0/root to/ADP/to/6/case 84/NUM/84/4/obl ./PUNCT/./4/punct");
        assertThat(amounts(drawn)).containsExactly("84 = 84..84 people killed");
    }

    @Test
    void noOneHurtIsNought() {
        DrawnSyntax drawn = DrawnSyntax.of("No/DET/no/2/det one/NOUN/one/4/nsubj:pass was/AUX/be/4/aux:pass "
                + "injured/VERB/injure/0/root ./PUNCT/./4/punct");
        assertThat(amounts(drawn)).containsExactly("No one = 0..0 people injured");
    }

    @Test
    void roundNumbersAreRoundedByATenthAtMost() {
        Amount hundred = one("It lies 100 miles away.");
        assertThat(hundred.meets(one("It lies 150 km away."))).isTrue();
        assertThat(hundred.meets(one("It lies 65 miles away."))).isFalse();
        assertThat(one("It lies 3 miles away.").meets(one("It lies 5 km away.")))
                .isTrue();
    }

    @Test
    void milesAndKilometresMeet() {
        Amount miles = one("It flew 1,680 miles.");
        Amount kilometres = one("It flew 2,700 km.");
        assertThat(miles.unit()).isEqualTo("kilometre");
        assertThat(miles.meets(kilometres)).isTrue();
    }

    @Test
    void moneyHasItsCurrencyAndScale() {
        assertThat(shown(one("It cost $1.5 billion."))).isEqualTo("1500000000..1500000000 USD");
        assertThat(shown(one("It cost \u00a34.5bn."))).isEqualTo("4500000000..4500000000 GBP");
        assertThat(shown(one("It cost 3 million euros."))).isEqualTo("3000000..3000000 EUR");
        assertThat(shown(one("It cost nearly \u20ac40."))).isEqualTo("36..40 EUR");
    }

    @Test
    void rangesKeepBothEnds() {
        assertThat(shown(one("It took 20 to 30 ships."))).isEqualTo("20..30 ship");
        assertThat(shown(one("It took between 20 and 30 ships."))).isEqualTo("20..30 ship");
        assertThat(shown(one("It took 5-6,000 ships."))).isEqualTo("5000..6000 ship");
        assertThat(shown(one("It fell 2 to 3 percent."))).isEqualTo("2..3 percent");
    }

    @Test
    void agesAreYears() {
        assertThat(shown(one("A 31-year-old drove."))).isEqualTo("31..31 year old");
        DrawnSyntax drawn = DrawnSyntax.of(
                "Ann/PROPN/Ann/5/nsubj ,/PUNCT/,/1/punct 67/NUM/67/1/appos ,/PUNCT/,/1/punct left/VERB/leave/0/root",
                new Entity(new Span(0, 3), Entity.Type.PERSON));
        assertThat(tagger.tag("Ann, 67, left", shifted(drawn)))
                .extracting(Amount::of)
                .containsExactly("old");
    }

    private static org.consilience.model.Syntax shifted(DrawnSyntax drawn) {
        return new org.consilience.model.Syntax(
                DrawnSyntax.plain("Ann, 67, left").syntax().sentences(),
                DrawnSyntax.plain("Ann, 67, left").syntax().tokens(),
                drawn.syntax().entities());
    }

    @Test
    void whatOnlyLooksLikeAnAmountIsNone() {
        for (String text : List.of(
                "It began on 4 March 2021.",
                "It began at 5.10am.",
                "Call 0207 555 0123 now.",
                "They took Flight 370 home.",
                "They won 3-1 there.",
                "An F-16 fell.",
                "See photo 4 of 25 photos.",
                "It was one of them.",
                "It was three days later.")) {
            assertThat(tagger.tag(text, DrawnSyntax.plain(text).syntax()))
                    .as(text)
                    .isEmpty();
        }
    }

    @Test
    void numbersWithinNamesAreNone() {
        String text = "The Falcon 9 rockets rose.";
        var plain = DrawnSyntax.plain(text).syntax();
        var named = new org.consilience.model.Syntax(
                plain.sentences(), plain.tokens(), List.of(new Entity(new Span(4, 12), Entity.Type.OTHER)));
        assertThat(tagger.tag(text, named)).isEmpty();
    }

    private Amount one(String text) {
        List<Amount> all = tagger.tag(text, DrawnSyntax.plain(text).syntax());
        assertThat(all).as(text).hasSize(1);
        return all.get(0);
    }
}
