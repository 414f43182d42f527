package org.consilience.almanac.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.consilience.model.Precision;
import org.consilience.model.Publication;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Time;
import org.consilience.model.TimeExpression;
import org.consilience.model.Token;
import org.junit.jupiter.api.Test;

class TimeTaggerTest {
    private final TimeTagger tagger = new TimeTagger();

    @Test
    void weekdayIsTheLatestSuchDayUpToPublication() {
        TimeAnchor anchor = TimeAnchor.day(LocalDate.of(2023, 9, 12));
        assertThat(tagger.tag("The harbour burned on Sunday.", Optional.empty(), anchor))
                .extracting(TimeExpression::value)
                .containsExactly("2023-09-10");
    }

    @Test
    void weekdayWithoutAnAnchorHasNoTime() {
        assertThat(tagger.tag("It burned on Tuesday.", Optional.empty(), TimeAnchor.none()))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.value()).isEqualTo("XXXX-WXX-2");
                    assertThat(e.time()).isEmpty();
                });
    }

    @Test
    void lastMondayOfThisWeekMayBeThatOfLastWeek() {
        assertThat(readings("It happened last Monday.")).containsExactly("2023-09-11", "2023-09-04");
        assertThat(readings("It happened last Saturday.")).containsExactly("2023-09-09");
    }

    @Test
    void nextFridayMayBeTheNextFridayThereIs() {
        assertThat(readings("They will meet next Friday.")).containsExactly("2023-09-22", "2023-09-15");
        assertThat(readings("They will meet next Monday.")).containsExactly("2023-09-18");
    }

    @Test
    void lastJulyMayBeThatOfLastYear() {
        assertThat(readings("It happened last July.")).containsExactly("2023-07-01", "2022-07-01");
        assertThat(readings("It happened last November.")).containsExactly("2022-11-01");
    }

    @Test
    void aNightHasTheReadingsOfItsDay() {
        assertThat(readings("It happened last Monday night.")).containsExactly("2023-09-11", "2023-09-04");
    }

    @Test
    void hoursOfNamedClocksAreTheSameInstant() {
        assertThat(only("It fell at 5 p.m. EDT on March 16, 2021.")
                        .meets(only("It fell at 2100 GMT on March 16, 2021.")))
                .isTrue();
        assertThat(only("It fell at 5 p.m. ET on July 16, 2021.").meets(only("It fell at 2200 GMT on July 16, 2021.")))
                .isFalse();
    }

    @Test
    void anHourBesideAnotherClockTellsItsOwn() {
        assertThat(only("It fell at 6 a.m. (2100 GMT Monday) on March 16, 2021.")
                        .offset())
                .contains(ZoneOffset.ofHours(9));
        assertThat(only("It fell at 3 p.m. (1200 GMT) on March 16, 2021.").offset())
                .contains(ZoneOffset.ofHours(3));
    }

    @Test
    void anHourBesideAnotherClocksDayIsOfTheDayThatItIsThere() {
        assertThat(days(
                        "It fell on Sunday. It was 6 a.m. (2100 GMT Monday).",
                        TimeAnchor.day(LocalDate.of(2023, 9, 12))))
                .as("nine hours ahead of 21:00 on Monday it is Tuesday")
                .containsExactly("2023-09-10..2023-09-10", "2023-09-12..2023-09-12");
        assertThat(days("It fell on Tuesday at 6 a.m. (2100 GMT Monday).", TimeAnchor.day(LocalDate.of(2023, 9, 12))))
                .containsExactly("2023-09-12..2023-09-12");
        assertThat(days("It fell on Sunday. It was 6 a.m. (2100 GMT).", TimeAnchor.day(LocalDate.of(2023, 9, 12))))
                .containsExactly("2023-09-10..2023-09-10", "2023-09-10..2023-09-10");
    }

    @Test
    void anEarlyMorningHasTheReadingsOfItsDay() {
        assertThat(readings("It happened early last Monday.")).containsExactly("2023-09-11", "2023-09-04");
    }

    @Test
    void localTimeIsThatOfThePlaceNamedBefore() {
        String text = "In Osaka it fell at 6 a.m. local time on Tuesday.";
        NavigableMap<Integer, ZoneId> clocks = new TreeMap<>(Map.of(3, ZoneId.of("Asia/Tokyo")));
        TimeAnchor anchor = TimeAnchor.day(LocalDate.of(2023, 9, 12));
        assertThat(tagger.tag(text, Optional.empty(), anchor, clocks))
                .singleElement()
                .satisfies(e -> assertThat(e.time().flatMap(Time::offset)).contains(ZoneOffset.ofHours(9)));
        assertThat(only(text).offset()).isEmpty();
    }

    @Test
    void todayIsTheDayWhereTheReportWasSent() {
        Publication night = new Publication(
                        LocalDateTime.parse("2023-09-13T02:30"), Precision.MINUTE, Publication.Basis.STATED, "stated")
                .at(ZoneOffset.UTC);
        assertThat(TimeAnchor.of(night, ZoneId.of("America/New_York")).today()).contains(LocalDate.of(2023, 9, 12));
        assertThat(TimeAnchor.of(night).today()).contains(LocalDate.of(2023, 9, 13));
    }

    @Test
    void hoursAreCountedFromNoonWhereTheClockOfPublicationIsNotKnown() {
        Publication stated = stated("2023-09-12T01:30");
        assertThat(days("It began 11 hours ago.", TimeAnchor.of(stated))).containsExactly("2023-09-12..2023-09-12");
        assertThat(days("It began 20 hours ago.", TimeAnchor.of(stated))).containsExactly("2023-09-11..2023-09-11");
        assertThat(days("It will begin six hours from now.", TimeAnchor.of(stated)))
                .containsExactly("2023-09-12..2023-09-12");
        assertThat(days("It rained for the past 36 hours.", TimeAnchor.of(stated)))
                .containsExactly("2023-09-11..2023-09-12");
        assertThat(days("It began two hours ago.", TimeAnchor.of(stated)))
                .as("an hour by an unknown clock does not make it the day before")
                .containsExactly("2023-09-12..2023-09-12");
    }

    @Test
    void hoursAreCountedFromTheHourOfPublicationWhereItsClockIsKnown() {
        TimeAnchor anchor = TimeAnchor.of(stated("2023-09-12T01:30").at(ZoneOffset.UTC));
        assertThat(tagger.tag("It began two hours ago.", Optional.empty(), anchor))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.value()).isEqualTo("2023-09-11T23:30");
                    assertThat(e.time().flatMap(Time::offset)).contains(ZoneOffset.UTC);
                    assertThat(e.time().map(Time::earliest)).contains(LocalDateTime.parse("2023-09-11T23:00"));
                    assertThat(e.time().map(Time::latest)).contains(LocalDateTime.parse("2023-09-12T00:00"));
                });
        assertThat(days("It rained for the past 36 hours.", anchor)).containsExactly("2023-09-10..2023-09-12");
    }

    @Test
    void anEveningToldAsPastInTheSmallHoursIsThatOfTheDayBefore() {
        String text = "The harbour burned this evening.";
        assertThat(days(text, TimeAnchor.of(stated("2023-09-12T01:30").at(ZoneOffset.UTC))))
                .containsExactly("2023-09-11..2023-09-11");
        assertThat(days(text, TimeAnchor.of(stated("2023-09-12T01:30"))))
                .as("by a clock that is not known, it may be evening")
                .containsExactly("2023-09-12..2023-09-12");
        assertThat(days(
                        "The harbour will close this evening.",
                        TimeAnchor.of(stated("2023-09-12T01:30").at(ZoneOffset.UTC))))
                .containsExactly("2023-09-12..2023-09-12");
    }

    @Test
    void anHourThatWasNowhereYetIsOfTheDayBefore() {
        TimeAnchor anchor = TimeAnchor.of(stated("2023-09-12T04:15"));
        assertThat(days("The show began at 9 p.m.", anchor)).containsExactly("2023-09-11..2023-09-11");
        assertThat(days("The show began at 5 p.m.", anchor))
                .as("far in the east it may have been five already")
                .containsExactly("2023-09-12..2023-09-12");
        assertThat(days("The show will begin at 9 p.m.", anchor)).containsExactly("2023-09-12..2023-09-12");
    }

    @Test
    void theDayOnWhichSomethingWasSaidIsNotTheDayOfIt() {
        String text = "It burned on Friday, police said Saturday. It began at 11 p.m.";
        int burned = text.indexOf("burned");
        int said = text.indexOf("said");
        Token burn = new Token(new Span(burned, burned + 6), "VERB", "burn", 2, "ccomp");
        Token friday = new Token(new Span(burned + 10, burned + 16), "PROPN", "Friday", 0, "obl");
        Token say = new Token(new Span(said, said + 4), "VERB", "say", -1, "root");
        Token saturday = new Token(new Span(said + 5, said + 13), "PROPN", "Saturday", 2, "obl:tmod");
        Syntax syntax = new Syntax(
                List.of(new Sentence(new Span(0, text.length()), 0, 4)),
                List.of(burn, friday, say, saturday),
                List.of());
        assertThat(tagger.tag(text, Optional.of(syntax), TimeAnchor.day(LocalDate.of(2023, 9, 12))))
                .extracting(TimeExpression::value)
                .containsExactly("2023-09-08", "2023-09-09", "2023-09-08T23:00");
    }

    @Test
    void whatHadBeenBeforeADeadlineIsPast() {
        String text = "They had met by Friday.";
        Token they = new Token(new Span(0, 4), "PRON", "they", 2, "nsubj");
        Token had = new Token(new Span(5, 8), "AUX", "have", 2, "aux");
        Token met = new Token(new Span(9, 12), "VERB", "meet", -1, "root");
        Token by = new Token(new Span(13, 15), "ADP", "by", 4, "case");
        Token friday = new Token(new Span(16, 22), "PROPN", "Friday", 2, "obl");
        assertThat(values(text, they, had, met, by, friday)).containsExactly("2023-09-08");
        assertThat(days("They must meet by Friday.", TimeAnchor.day(LocalDate.of(2023, 9, 12))))
                .containsExactly("2023-09-15..2023-09-15");
    }

    @Test
    void whatIsSetToBeIsToCome() {
        String text = "Talks are set to resume Friday.";
        Token talks = new Token(new Span(0, 5), "NOUN", "talk", 2, "nsubj");
        Token are = new Token(new Span(6, 9), "AUX", "be", 2, "cop");
        Token set = new Token(new Span(10, 13), "ADJ", "set", -1, "root");
        Token to = new Token(new Span(14, 16), "PART", "to", 4, "mark");
        Token resume = new Token(new Span(17, 23), "VERB", "resume", 2, "xcomp");
        Token friday = new Token(new Span(24, 30), "PROPN", "Friday", 4, "obl");
        assertThat(values(text, talks, are, set, to, resume, friday)).containsExactly("2023-09-15");
        String over = "Talks had been set to resume Friday.";
        Token had = new Token(new Span(6, 9), "AUX", "have", 3, "aux");
        Token been = new Token(new Span(10, 14), "AUX", "be", 3, "cop");
        Token agreed = new Token(new Span(15, 18), "ADJ", "set", -1, "root");
        Token mark = new Token(new Span(19, 21), "PART", "to", 5, "mark");
        Token again = new Token(new Span(22, 28), "VERB", "resume", 3, "xcomp");
        Token day = new Token(new Span(29, 35), "PROPN", "Friday", 5, "obl");
        Token subject = new Token(new Span(0, 5), "NOUN", "talk", 3, "nsubj");
        assertThat(values(over, subject, had, been, agreed, mark, again, day)).containsExactly("2023-09-08");
    }

    private List<String> values(String text, Token... tokens) {
        Syntax syntax = new Syntax(
                List.of(new Sentence(new Span(0, text.length()), 0, tokens.length)), List.of(tokens), List.of());
        return tagger.tag(text, Optional.of(syntax), TimeAnchor.day(LocalDate.of(2023, 9, 12))).stream()
                .map(TimeExpression::value)
                .toList();
    }

    private static Publication stated(String time) {
        return new Publication(LocalDateTime.parse(time), Precision.MINUTE, Publication.Basis.STATED, "stated");
    }

    private List<String> days(String text, TimeAnchor anchor) {
        return tagger.tag(text, Optional.empty(), anchor).stream()
                .flatMap(e -> e.time().stream())
                .map(time ->
                        time.earliest().toLocalDate() + ".." + time.latest().toLocalDate())
                .toList();
    }

    private Time only(String text) {
        return tagger.tag(text, Optional.empty(), TimeAnchor.day(LocalDate.of(2023, 9, 12)))
                .get(0)
                .time()
                .orElseThrow();
    }

    /** First days of the reading taken and of the other that English allows. */
    private List<String> readings(String text) {
        return tagger.tag(text, Optional.empty(), TimeAnchor.day(LocalDate.of(2023, 9, 12))).stream()
                .flatMap(e -> Stream.concat(e.time().stream(), e.other().stream()))
                .map(time -> time.earliest().toLocalDate().toString())
                .toList();
    }
}
