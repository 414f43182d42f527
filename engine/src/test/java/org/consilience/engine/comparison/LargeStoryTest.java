package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.consilience.model.ClaimId;
import org.consilience.model.Point;
import org.consilience.model.Point.Verdict;
import org.consilience.model.Story;
import org.junit.jupiter.api.Test;

class LargeStoryTest {
    private static final List<String> WHO = List.of("ferry", "barge", "tanker", "trawler", "cutter", "dredger");
    private static final List<String> WHAT = List.of("grounded", "burned", "drifted", "listed", "collided");
    private static final List<String> WHERE =
            List.of("harbour", "lagoon", "estuary", "strait", "canal", "reef", "delta");
    private static final int REPORTS = 60;
    private static final int LINES = 18;
    private static final Story STORY = story();

    /** Each report tells some of the same 210 things in words of its own. */
    private static Story story() {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>();
        for (int report = 0; report < REPORTS; report++) {
            StringBuilder text = new StringBuilder();
            for (int line = 0; line < LINES; line++) {
                String who = WHO.get(random.nextInt(WHO.size()));
                String what = WHAT.get(random.nextInt(WHAT.size()));
                String where = WHERE.get(random.nextInt(WHERE.size()));
                text.append(who).append(' ').append(what).append(" beside ").append(where);
                text.append(" word").append(random.nextInt(500)).append(".\n");
            }
            texts.add(text.toString());
        }
        return Desk.story(texts.toArray(String[]::new));
    }

    @Test
    void isTheSameOnAnyNumberOfThreads() {
        List<Point> one = on(1);
        assertThat(STORY.claims()).hasSizeGreaterThan(1000);
        assertThat(on(4)).isEqualTo(one);
    }

    @Test
    void keepsEveryClaimInSomePoint() {
        assertThat(claims(on(2))).containsExactlyInAnyOrderElementsOf(claims(STORY));
    }

    @Test
    void bringsTogetherWhatManyReportsTellAlike() {
        assertThat(on(2))
                .filteredOn(point -> point.verdict() == Verdict.AGREE)
                .flatExtracting(Point::groups)
                .extracting(group -> group.reports().size())
                .anyMatch(reports -> reports > 5);
    }

    private static List<Point> on(int threads) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> Desk.compare(STORY)).join();
        } finally {
            pool.shutdown();
        }
    }

    private static Set<ClaimId> claims(List<Point> points) {
        Set<ClaimId> claims = new HashSet<>();
        points.forEach(point -> point.groups().forEach(group -> claims.addAll(group.claims())));
        return claims;
    }

    private static Set<ClaimId> claims(Story story) {
        Set<ClaimId> claims = new HashSet<>();
        story.claims().forEach(claim -> claims.add(claim.id()));
        return claims;
    }
}
