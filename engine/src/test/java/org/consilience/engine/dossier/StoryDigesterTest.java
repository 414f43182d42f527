package org.consilience.engine.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Digest;
import org.consilience.model.Outlet;
import org.consilience.model.Point;
import org.consilience.model.Reading;
import org.consilience.model.Story;
import org.consilience.testkit.FerryFire;
import org.consilience.testkit.Golden;
import org.consilience.testkit.StoryKit;
import org.junit.jupiter.api.Test;

class StoryDigesterTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final StoryKit kit = FerryFire.kit();
    private final Story story = kit.story();
    private final Digest digest = new StoryDigester().digest(story, kit.sourcing(), kit.points());

    @Test
    void ferryFireReadsAsItShould() {
        Golden.check("ferry-fire-digest.txt", dump());
    }

    @Test
    void titleIsAReportsOwn() {
        assertThat(story.readings())
                .anyMatch(reading -> reading.report()
                        .masthead()
                        .title()
                        .filter(title -> title.contains(digest.title()))
                        .isPresent());
    }

    @Test
    void everyNumberOfTheBriefStandsInItsSentences() {
        Clippings clippings = new Clippings(story);
        for (Digest.Line line : digest.brief()) {
            Set<String> said = new HashSet<>();
            for (Claim claim : cited(clippings, line)) {
                said.addAll(numbers(clippings.sentence(claim)));
            }
            assertThat(said).as(line.text()).containsAll(numbers(withoutOutlets(line.text())));
        }
    }

    @Test
    void briefHasThreeToSevenLinesOfKnownPoints() {
        List<String> points =
                kit.points().stream().map(point -> point.id().value()).toList();
        assertThat(digest.brief())
                .hasSizeBetween(3, 7)
                .allSatisfy(line ->
                        assertThat(line.points()).isNotEmpty().allMatch(point -> points.contains(point.value())));
    }

    @Test
    void everyPlaceAndNameOfAClaimIsListed() {
        for (Claim claim : story.claims()) {
            claim.details()
                    .where()
                    .forEach(mention -> assertThat(digest.places())
                            .anyMatch(scene ->
                                    scene.place().name().equals(mention.place().name())
                                            && scene.claims().contains(claim.id())));
            claim.details()
                    .who()
                    .forEach(mention -> assertThat(digest.cast())
                            .anyMatch(role -> role.claims().contains(claim.id())
                                    && (role.name().equals(mention.name())
                                            || role.aliases().contains(mention.name()))));
        }
    }

    @Test
    void timelineIsByTimeAndTellsEachClaimOnce() {
        Set<ClaimId> told = new HashSet<>();
        digest.timeline()
                .forEach(moment -> moment.claims()
                        .forEach(claim -> assertThat(told.add(claim)).isTrue()));
        assertThat(digest.timeline())
                .isSortedAccordingTo(
                        (a, b) -> a.when().earliest().compareTo(b.when().earliest()));
    }

    private List<Claim> cited(Clippings clippings, Digest.Line line) {
        return kit.points().stream()
                .filter(point -> line.points().contains(point.id()))
                .flatMap(point -> point.groups().stream())
                .map(Point.Group::claims)
                .flatMap(ids -> clippings.claims(ids).stream())
                .toList();
    }

    private String withoutOutlets(String line) {
        String without = line;
        for (Reading reading : story.readings()) {
            String outlet =
                    reading.report().masthead().outlet().map(Outlet::name).orElse("");
            without = without.replace(Clippings.oneLine(outlet), "");
        }
        return without;
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new HashSet<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        return numbers;
    }

    private String dump() {
        StringBuilder dump = new StringBuilder(digest.title()).append("\n\n");
        digest.brief()
                .forEach(line -> dump.append(line.text())
                        .append("  ")
                        .append(line.points())
                        .append('\n'));
        dump.append('\n');
        digest.timeline()
                .forEach(moment -> dump.append(moment.when().earliest())
                        .append("  ")
                        .append(moment.text())
                        .append(" [")
                        .append(moment.holds())
                        .append("] ")
                        .append(moment.claims())
                        .append('\n'));
        dump.append('\n');
        digest.cast()
                .forEach(role -> dump.append(role.name())
                        .append(role.role().map(title -> ", " + title).orElse(""))
                        .append("  ")
                        .append(role.aliases())
                        .append(' ')
                        .append(role.claims())
                        .append('\n'));
        dump.append('\n');
        digest.places()
                .forEach(scene -> dump.append(scene.place().name())
                        .append("  ")
                        .append(scene.claims())
                        .append('\n'));
        return dump.toString();
    }
}
