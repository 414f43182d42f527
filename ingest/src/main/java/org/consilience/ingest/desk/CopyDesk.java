package org.consilience.ingest.desk;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.consilience.ingest.language.Languages;
import org.consilience.ingest.parcel.Draft;
import org.consilience.ingest.parcel.Tray;
import org.consilience.model.Masthead;
import org.consilience.model.Rejected;
import org.consilience.model.Rejected.Code;
import org.consilience.model.Report;
import org.consilience.model.ReportId;

/** Turns the drafts of one run into reports; remembers which it has had. Not for several threads. */
public final class CopyDesk implements Tray {
    private final SortedSet<String> languages;
    private final Consumer<Report> accepted;
    private final Consumer<Rejected> refused;
    private final Map<ReportId, String> had = new TreeMap<>();

    /**
     * @param languages ISO 639-1 codes of those that are read
     * @param accepted takes each report as it is made
     * @param refused takes each refusal as it comes
     */
    public CopyDesk(SortedSet<String> languages, Consumer<Report> accepted, Consumer<Rejected> refused) {
        this.languages = languages;
        this.accepted = accepted;
        this.refused = refused;
    }

    @Override
    public void refuse(Rejected rejected) {
        refused.accept(rejected);
    }

    @Override
    public void lay(Draft draft) {
        Optional<String> language = Languages.of(draft.text(), draft.stated().language());
        if (language.isPresent() && !languages.contains(language.get())) {
            refuse(
                    draft.source(),
                    Code.UNKNOWN_LANGUAGE,
                    foreign(language.get(), draft.stated().language()));
            return;
        }
        TextEvidence evidence = TextEvidence.of(draft.text(), RuleBook.SHARED, draft.aside());
        Masthead masthead = Mastheads.complete(draft.stated(), evidence, language);
        ReportId id = Fingerprint.of(draft.text(), masthead);
        String first = had.putIfAbsent(id, draft.source());
        if (first != null) {
            refuse(draft.source(), Code.DUPLICATE, "the same text from the same outlet was read from " + first);
            return;
        }
        accepted.accept(new Report(id, draft.source(), masthead, draft.text(), evidence.boilerplate()));
    }

    private static String foreign(String language, Optional<String> declared) {
        String claim = declared.filter(given -> !given.toLowerCase(Locale.ROOT).startsWith(language))
                .map(given -> " (though it declares " + given + ")")
                .orElse("");
        return "in " + Languages.name(language) + claim + ", which the reader does not know";
    }
}
