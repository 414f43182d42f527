package org.consilience.engine.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.engine.WrittenReports.cited;
import static org.consilience.engine.WrittenReports.person;
import static org.consilience.engine.WrittenReports.report;
import static org.consilience.engine.WrittenReports.story;

import java.util.List;
import org.consilience.engine.WrittenReports;
import org.consilience.model.CitedSource;
import org.consilience.model.Origin;
import org.consilience.model.Origin.Kind;
import org.consilience.model.Sourcing;
import org.consilience.model.Story;
import org.junit.jupiter.api.Test;

class SourceTracerTest {
    private static final String LINE = "The bridge was closed at noon.";

    @Test
    void aSurnameBelongsToTheFullNameOfAnotherReport() {
        Origin origin = theOnlyOrigin(person("Aalto"), person("Marja Aalto", "harbour master", "Port of Oakdale"));
        assertThat(origin.name()).isEqualTo("Marja Aalto");
        assertThat(origin.aliases()).containsExactly("Aalto");
        assertThat(origin.title()).contains("harbour master");
        assertThat(origin.affiliation()).contains("Port of Oakdale");
    }

    @Test
    void spellingsOfANameAreOnePerson() {
        theOnlyOrigin(person("Park Sung-min"), person("Park Sung Min"));
        theOnlyOrigin(person("Andrei Sokolov"), person("Andrey Sokolov"));
        theOnlyOrigin(person("Lucía Fernández"), person("Lucia Fernandez"));
    }

    @Test
    void kinOfAPersonAreSomebodyElse() {
        assertThat(origins(person("Marja Aalto"), cited("the brother of Marja Aalto", Kind.GROUP)))
                .extracting(Origin::name)
                .containsExactlyInAnyOrder("Marja Aalto", "the brother of Marja Aalto");
        theOnlyOrigin(person("Marja Aalto"), cited("the port's spokeswoman Marja Aalto", Kind.GROUP));
    }

    @Test
    void personsWhoShareAWordStayApart() {
        assertThat(origins(person("Marja Aalto"), person("Pekka Aalto"))).hasSize(2);
        assertThat(origins(person("Marja Aalto"), person("Marja Lind"))).hasSize(2);
    }

    @Test
    void aSurnameThatFitsTwoStaysAlone() {
        assertThat(origins(person("Marja Aalto"), person("Pekka Aalto"), person("Aalto")))
                .hasSize(3);
    }

    @Test
    void anAcronymIsTheBodyItStandsFor() {
        Origin origin =
                theOnlyOrigin(cited("NHB", Kind.ORGANIZATION), cited("the National Harbour Board", Kind.ORGANIZATION));
        assertThat(origin.name()).isEqualTo("the National Harbour Board");
    }

    @Test
    void agenciesGoByTheirFullName() {
        Origin origin = theOnlyOrigin(cited("AP", Kind.ORGANIZATION), cited("the Associated Press", Kind.OUTLET));
        assertThat(origin.name()).isEqualTo("The Associated Press");
        assertThat(origin.kind()).isEqualTo(Kind.AGENCY);
    }

    @Test
    void aDescriptionMeansThePersonWithThatTitle() {
        theOnlyOrigin(
                person("Marja Aalto", "port spokeswoman", "Port of Oakdale"),
                cited("the port spokeswoman", Kind.GROUP));
    }

    @Test
    void aPersonsNameAtTheEndOfADescriptionIsThatPerson() {
        Origin origin =
                theOnlyOrigin(person("Marja Aalto"), cited("the harbour's director Marja Aalto", Kind.ORGANIZATION));
        assertThat(origin.kind()).isEqualTo(Kind.PERSON);
        assertThat(origin.name()).isEqualTo("Marja Aalto");
    }

    @Test
    void aTitleMeansThePersonWhoHasIt() {
        theOnlyOrigin(
                person("Marja Aalto", "Finnish Transport Minister", "Finland"),
                cited("the Finnish Minister", Kind.ORGANIZATION));
    }

    @Test
    void theBodyAPersonSpeaksForIsNotThePerson() {
        assertThat(origins(
                        person("Marja Aalto", "spokeswoman for the Transport Ministry", "Transport Ministry"),
                        cited("the Transport Ministry", Kind.ORGANIZATION)))
                .hasSize(2);
    }

    @Test
    void aBodyGoesByItsOwnNameAndNotByItsSpeakers() {
        Origin origin =
                theOnlyOrigin(cited("an Oakline spokesperson", Kind.ORGANIZATION), cited("Oakline", Kind.ORGANIZATION));
        assertThat(origin.name()).isEqualTo("Oakline");
        assertThat(origin.aliases()).containsExactly("an Oakline spokesperson");
    }

    @Test
    void hyphensDoNotPartABodyFromItself() {
        theOnlyOrigin(cited("OBC-TV", Kind.OUTLET), cited("OBCTV", Kind.ORGANIZATION));
    }

    @Test
    void aReportsOwnOutletIsNoLink() {
        Story story = story(report("a", LINE)
                .by("Oakdale Post")
                .saying(cited("the Oakdale Post", Kind.OUTLET), person("Marja Aalto")));
        Sourcing sourcing = new SourceTracer().trace(story);
        assertThat(sourcing.saidBy().get(story.claims().get(0).id())).hasSize(1);
        assertThat(sourcing.origins()).extracting(Origin::name).containsExactly("Marja Aalto");
    }

    @Test
    void creditsAreOrigins() {
        Story story = story(report("a", LINE).crediting("Reuters"));
        Sourcing sourcing = new SourceTracer().trace(story);
        assertThat(sourcing.origins()).extracting(Origin::kind).containsExactly(Kind.AGENCY);
        assertThat(sourcing.credits().get(story.readings().get(0).report().id()))
                .containsExactly(sourcing.origins().get(0).id());
    }

    @Test
    void everyClaimHasAChainOfKnownOrigins() {
        Story story = story(
                report("a", LINE + " Nobody was hurt.").saying(person("Marja Aalto")),
                report("b", LINE).saying(cited("AP", Kind.AGENCY), person("Aalto")));
        Sourcing sourcing = new SourceTracer().trace(story);
        assertThat(sourcing.saidBy()).hasSize(story.claims().size());
        List<Object> known =
                List.copyOf(sourcing.origins().stream().map(Origin::id).toList());
        sourcing.saidBy().values().forEach(chain -> assertThat(known).containsAll(chain));
    }

    @Test
    void whoKnowsWhatOthersMayNotTellIsAnonymous() {
        assertThat(theOnlyOrigin(
                                cited("two people familiar with the talks", Kind.GROUP),
                                cited("two people", Kind.GROUP))
                        .kind())
                .isEqualTo(Kind.ANONYMOUS);
    }

    @Test
    void thoseWhoSpeakForABodyAreTheBody() {
        assertThat(theOnlyOrigin(cited("a police spokeswoman", Kind.GROUP)).kind())
                .isEqualTo(Kind.ORGANIZATION);
        assertThat(theOnlyOrigin(cited("neighbours", Kind.GROUP)).kind()).isEqualTo(Kind.GROUP);
    }

    @Test
    void aTitleOfAHouseIsAnOutlet() {
        assertThat(theOnlyOrigin(cited("The Wall Street Journal", Kind.ORGANIZATION))
                        .kind())
                .isEqualTo(Kind.OUTLET);
    }

    @Test
    void aFamilyNameTakenForABodyIsThePersonTheStoryKnows() {
        Origin origin = theOnlyOrigin(person("Marja Aalto"), cited("Aalto", Kind.ORGANIZATION));
        assertThat(origin.kind()).isEqualTo(Kind.PERSON);
    }

    @Test
    void aNumberOrADayIsNobody() {
        assertThat(origins(cited("64%", Kind.GROUP), cited("Thursday", Kind.ORGANIZATION)))
                .isEmpty();
        theOnlyOrigin(cited("organizers of the fair that opens every year", Kind.GROUP));
    }

    @Test
    void whatSomebodyGoesOnToSayWasToldToTheSameOutlet() {
        CitedSource post = cited("the Harbour Post", Kind.OUTLET);
        Story story = story(report("a", LINE + " It stays closed. Ferries run. Nobody is hurt. Rain is expected.")
                .saying(post, person("Marja Aalto"))
                .saying(person("Marja Aalto"))
                .saying(person("Pekka Lind"))
                .saying(person("Marja Aalto")));
        Sourcing sourcing = new SourceTracer().trace(story);
        assertThat(story.claims().stream()
                        .map(claim -> sourcing.saidBy()
                                .getOrDefault(claim.id(), List.of())
                                .size()))
                .containsExactly(2, 2, 1, 1, 0);
    }

    private static Origin theOnlyOrigin(CitedSource... sources) {
        List<Origin> origins = origins(sources);
        assertThat(origins).hasSize(1);
        return origins.get(0);
    }

    /** What a story makes of one report for each citation. */
    private static List<Origin> origins(CitedSource... sources) {
        WrittenReports[] reports = new WrittenReports[sources.length];
        for (int i = 0; i < sources.length; i++) {
            reports[i] = report("r" + i, LINE).saying(sources[i]);
        }
        return new SourceTracer().trace(story(reports)).origins();
    }
}
