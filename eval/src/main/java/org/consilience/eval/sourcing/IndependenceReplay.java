package org.consilience.eval.sourcing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consilience.engine.comparison.ComparisonSettings;
import org.consilience.engine.comparison.SideBySide;
import org.consilience.engine.pipeline.Reader;
import org.consilience.engine.reading.ReportReader;
import org.consilience.engine.sourcing.IndependenceRule;
import org.consilience.engine.sourcing.IndependentOrigins;
import org.consilience.engine.sourcing.SourceTracer;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Point;
import org.consilience.model.Sourcing;
import org.consilience.model.Story;
import org.consilience.reader.onepass.OnePassReader;

/**
 * Counts independent origins again under other rules, over the same groups of the same points, and shows what each changes.
 *
 * <p>{@code IndependenceReplay FOLDER [EXAMPLES]}: the folder of gold stories, and how many groups
 * that a rule changes are shown. A line a rule: groups of two or more reports, origins they have in the mean, how many of
 * them seem to have more origins than one, and how many groups it counts otherwise than the rule that ships.
 */
public final class IndependenceReplay {
    private final int examples;
    private final List<Case> cases = new ArrayList<>();

    private IndependenceReplay(int examples) {
        this.examples = examples;
    }

    /** A group of a point that two or more reports give. */
    private record Case(Story story, Sourcing sourcing, String value, List<Claim> claims) {
        Point.Backing under(IndependenceRule rule) {
            return new IndependentOrigins(rule).of(story, sourcing).apply(claims);
        }
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1) {
            throw new IllegalArgumentException("IndependenceReplay FOLDER [EXAMPLES]");
        }
        int examples = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
        IndependenceReplay replay = new IndependenceReplay(examples);
        try (OnePassReader model = OnePassReader.shipped()) {
            Reader reader = new ReportReader(model);
            GoldReadings.stories(Path.of(arguments[0]), reader).forEach(replay::add);
        }
        rules().forEach(replay::show);
    }

    private static Map<String, IndependenceRule> rules() {
        IndependenceRule standard = IndependenceRule.standard();
        Map<String, IndependenceRule> rules = new LinkedHashMap<>();
        rules.put("as it ships", standard);
        rules.put("houses apart", standard.withoutHouses());
        rules.put("copies apart", standard.withoutCopies());
        rules.put("credits unread", standard.withoutCredits());
        rules.put("citations unread", standard.withoutCited());
        rules.put("outlets counted", IndependenceRule.outlets());
        return rules;
    }

    private void add(Story story) {
        Sourcing sourcing = new SourceTracer().trace(story);
        Map<ClaimId, Claim> claims = story.claims().stream().collect(Collectors.toMap(Claim::id, claim -> claim));
        new SideBySide(new IndependentOrigins(), ComparisonSettings.standard())
                .compare(story, sourcing).stream()
                        .flatMap(point -> point.groups().stream())
                        .filter(group -> group.reports().size() > 1)
                        .map(group -> new Case(
                                story,
                                sourcing,
                                group.value(),
                                group.claims().stream()
                                        .flatMap(id -> Optional.ofNullable(claims.get(id)).stream())
                                        .toList()))
                        .forEach(cases::add);
    }

    private void show(String name, IndependenceRule rule) {
        int origins = 0;
        int several = 0;
        List<String> changed = new ArrayList<>();
        for (Case one : cases) {
            Point.Backing standard = one.under(IndependenceRule.standard());
            Point.Backing backing = one.under(rule);
            origins += backing.origins();
            several += backing.origins() > 1 ? 1 : 0;
            if (standard.origins() != backing.origins()) {
                changed.add("    " + one.story().id() + ": " + one.value() + "\n        " + standard.origins() + " ("
                        + standard.why().orElse("") + ") becomes " + backing.origins() + " ("
                        + backing.why().orElse("") + ")");
            }
        }
        System.out.println(String.format(
                Locale.ROOT,
                "%-17s groups %d origins in the mean %.2f more than one %.1f %% counted otherwise %d",
                name,
                cases.size(),
                (double) origins / cases.size(),
                100.0 * several / cases.size(),
                changed.size()));
        changed.stream().limit(examples).forEach(System.out::println);
    }
}
