package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.consilience.engine.pipeline.Comparer;
import org.consilience.engine.pipeline.Independence;
import org.consilience.model.Point;
import org.consilience.model.PointId;
import org.consilience.model.Sourcing;
import org.consilience.model.Story;

/** The comparer that aligns claims first and compares their values second. */
public final class SideBySide implements Comparer {
    private static final Comparator<Draft> WEIGHTIEST = Comparator.comparingDouble(Draft::weight)
            .reversed()
            .thenComparingInt(Draft::first)
            .thenComparing(Draft::verdict)
            .thenComparing(Draft::about);

    /** Share of its weight that is left to a point whose words another has. */
    private static final double AGAIN = 0.3;

    private final Independence independence;
    private final ComparisonSettings settings;
    private final List<ClashFinder> finders;

    /**
     * @param independence counts the origins behind each value
     */
    public SideBySide(Independence independence, ComparisonSettings settings) {
        this.independence = independence;
        this.settings = settings;
        this.finders = List.of(
                new CountClashes(settings),
                new RevisionClashes(),
                new DenialClashes(settings),
                new TimeClashes(settings),
                new PlaceClashes(settings),
                new PlanClashes(settings),
                new AgeClashes(),
                new UnnamedAgeClashes(settings),
                new HomeClashes(),
                new OfficeClashes(),
                new IdentityClashes(),
                new CauseClashes(),
                new CauseToldClashes(),
                new ContraryClashes(settings),
                new DisputeClashes(settings),
                new SpellingClashes(),
                new RelationClashes());
    }

    @Override
    public List<Point> compare(Story story, Sourcing sourcing) {
        Ledger ledger = Ledger.of(story);
        Alignment alignment = Alignment.of(ledger, settings);
        Drafting drafting = new Drafting(ledger, independence.of(story, sourcing));
        List<Draft> drafts = new ArrayList<>();
        Rifts rifts = new Rifts(ledger.statements());
        for (Clash clash : clashes(ledger, alignment)) {
            drafts.add(drafting.clash(clash));
            if (clash.kind() != Point.Kind.ACTOR && !ledger.areNarrowed(clash)) {
                rifts.keepApart(clash);
            }
        }
        List<List<Statement>> groups = new Gatherer(ledger, alignment, rifts, settings).gather();
        List<Draft> agreed =
                new ArrayList<>(groups.parallelStream().map(drafting::agreement).toList());
        SharedValues.in(ledger, alignment, groups).forEach(shared -> agreed.add(drafting.agreement(shared)));
        List<Draft> alone = new Alone(ledger, drafting, agreed, drafts).drafts();
        drafts.addAll(agreed);
        drafts.addAll(alone);
        return numbered(story, drafts);
    }

    /** Those of one finder after those of another. */
    private List<Clash> clashes(Ledger ledger, Alignment alignment) {
        return finders.parallelStream()
                .flatMap(finder -> finder.find(ledger, alignment).stream())
                .toList();
    }

    /** The weightiest first; what is told again under the same words, after the rest of its kind. */
    private static List<Point> numbered(Story story, List<Draft> drafts) {
        Set<String> told = new HashSet<>();
        List<Draft> weighed = drafts.stream()
                .sorted(WEIGHTIEST)
                .map(draft -> told.add(draft.about().toLowerCase(Locale.ROOT))
                                || draft.groups().size() > 1
                        ? draft
                        : draft.lighter(AGAIN))
                .toList();
        List<Point> points = new ArrayList<>();
        for (Draft draft : weighed.stream().sorted(WEIGHTIEST).toList()) {
            points.add(draft.point(new PointId(story.id() + ".p" + (points.size() + 1))));
        }
        return points;
    }
}
