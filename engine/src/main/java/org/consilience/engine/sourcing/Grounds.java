package org.consilience.engine.sourcing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilience.model.ReportId;

/** The reason why claims have so many origins, gathered claim by claim and put into words for a reader. */
final class Grounds {
    /** Reports named one by one; the rest are counted. */
    private static final int NAMED = 3;
    /** Reasons told; the rest are counted. */
    private static final int TOLD = 4;

    private static final Reason THEMSELVES = new Reason("says so itself", "say so themselves");

    private final Set<ReportId> reports = new LinkedHashSet<>();
    private final Map<Reason, Map<ReportId, String>> held = new LinkedHashMap<>();
    /** What the outlets of one origin are called: the first name met. */
    private final Map<String, String> outlets = new LinkedHashMap<>();

    /**
     * One thing said of reports: they cite somebody, carry somebody's text, cannot be traced.
     *
     * @param one said of one report
     * @param many said of several
     */
    private record Reason(String one, String many) {
        static Reason of(Voice voice) {
            String name = voice.name();
            return switch (voice.ground()) {
                case CITES -> new Reason("cites " + name, "cite " + name);
                case CARRIES -> new Reason("carries the text of " + name, "carry the text of " + name);
                case COPIES -> new Reason("has the text of " + name, "have the text of " + name);
                case TELLS -> THEMSELVES;
                case BELONGS -> new Reason(THEMSELVES.one(), "belong to " + name);
            };
        }
    }

    /** What is as good as any of several voices. */
    static Voice anyOf(List<Voice> voices) {
        String names = voices.stream().map(Voice::name).collect(Collectors.joining(" or "));
        String keys = voices.stream().map(Voice::key).collect(Collectors.joining("|"));
        return new Voice(keys, names, voices.get(0).ground());
    }

    void add(Voice voice, ReportId report, String label) {
        boolean itself = voice.ground() == Voice.Ground.TELLS;
        put(Reason.of(voice), report, itself ? outlets.computeIfAbsent(voice.key(), key -> label) : label);
    }

    /** A claim that goes back to nobody: somebody without a name is cited, or the outlet is not known. */
    void untraced(Optional<String> unnamed, ReportId report, String label) {
        Reason reason = unnamed.map(who -> new Reason("cites " + who + ", unnamed", "cite " + who + ", unnamed"))
                .orElse(new Reason("is by no known outlet", "are by no known outlet"));
        put(reason, report, label);
    }

    private void put(Reason reason, ReportId report, String label) {
        reports.add(report);
        held.computeIfAbsent(reason, key -> new LinkedHashMap<>()).putIfAbsent(report, label);
    }

    /** Such as "all carry the text of Reuters", "Post and Herald cite Marja Aalto; Times says so itself". */
    String why() {
        List<String> reasons = new ArrayList<>();
        loneTitlesJoined().forEach((reason, who) -> reasons.add(sentence(reason, who)));
        int rest = reasons.size() - TOLD;
        return rest > 1
                ? String.join("; ", reasons.subList(0, TOLD)) + "; and " + rest + " more"
                : String.join("; ", reasons);
    }

    /** A house of which but one title speaks is told as that title, with the other outlets. */
    private Map<Reason, Map<ReportId, String>> loneTitlesJoined() {
        Map<Reason, Map<ReportId, String>> joined = new LinkedHashMap<>();
        held.forEach((reason, who) -> {
            boolean lone = reason.one().equals(THEMSELVES.one()) && labels(who).size() == 1;
            joined.computeIfAbsent(lone ? THEMSELVES : reason, key -> new LinkedHashMap<>())
                    .putAll(who);
        });
        return joined;
    }

    private String sentence(Reason reason, Map<ReportId, String> who) {
        List<String> labels = labels(who);
        boolean oneOutlet = reason.one().equals(THEMSELVES.one()) && labels.size() == 1;
        if (who.size() == reports.size() && who.size() > 1) {
            String all = who.size() == 2 ? "both " : "all ";
            boolean listed = reason.equals(THEMSELVES) && !oneOutlet;
            return oneOutlet
                    ? all + "by " + labels.get(0)
                    : listed ? listed(labels) + " " + reason.many() : all + reason.many();
        }
        return listed(labels) + " " + (oneOutlet || who.size() == 1 ? reason.one() : reason.many());
    }

    private static List<String> labels(Map<ReportId, String> who) {
        return who.values().stream().distinct().toList();
    }

    private static String listed(List<String> labels) {
        if (labels.size() > NAMED) {
            return String.join(", ", labels.subList(0, NAMED)) + " and " + (labels.size() - NAMED) + " more";
        }
        int last = labels.size() - 1;
        return last == 0 ? labels.get(0) : String.join(", ", labels.subList(0, last)) + " and " + labels.get(last);
    }
}
