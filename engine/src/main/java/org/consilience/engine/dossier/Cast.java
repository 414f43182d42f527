package org.consilience.engine.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consilience.model.Claim;
import org.consilience.model.Digest;
import org.consilience.model.Entity;
import org.consilience.model.NameMention;
import org.consilience.model.Origin;
import org.consilience.model.Reading;
import org.consilience.model.Sourcing;
import org.consilience.model.Story;

/**
 * Who is in the story: the forms of one name brought together, the most reported first, with what they are.
 *
 * <p>A form that fits two is left by itself.
 */
final class Cast {
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Set<String> places = new HashSet<>();
    private final Sourcing sourcing;

    Cast(Story story, Sourcing sourcing) {
        this.sourcing = sourcing;
        story.claims().stream()
                .flatMap(claim -> claim.details().where().stream())
                .forEach(mention -> places.add(NameForms.of(mention.place().name())));
        for (Reading reading : story.readings()) {
            Titles titles = new Titles(reading);
            for (Claim claim : reading.claims()) {
                for (NameMention mention : claim.details().who()) {
                    enter(claim, mention, titles);
                }
            }
        }
    }

    List<Digest.Role> roles() {
        sourcing.origins().forEach(this::joinAliases);
        joinForms();
        return members.values().stream()
                .sorted(Comparator.comparingInt(Member::reports)
                        .thenComparingInt(Member::claims)
                        .reversed())
                .map(Member::role)
                .toList();
    }

    /** A title that is only somewhere's name tells where somebody is from, not what they are. */
    private boolean isPlace(String title) {
        return places.contains(NameForms.of(title));
    }

    private void enter(Claim claim, NameMention mention, Titles titles) {
        String form = NameForms.of(mention.name());
        members.computeIfAbsent(form.isEmpty() ? mention.name() : form, key -> new Member())
                .add(claim, mention, titles.before(mention).filter(title -> !isPlace(title)));
    }

    /** Names that the sourcing holds for one source are one member's. */
    private void joinAliases(Origin origin) {
        List<String> forms = new ArrayList<>();
        forms.add(NameForms.of(origin.name()));
        origin.aliases().forEach(alias -> forms.add(NameForms.of(alias)));
        String first = forms.stream().filter(members::containsKey).findFirst().orElse("");
        for (String form : forms) {
            if (members.containsKey(form) && !form.equals(first)) {
                join(form, first);
            }
        }
        Optional.ofNullable(members.get(first))
                .ifPresent(member ->
                        origin.title().filter(title -> !isPlace(title)).ifPresent(member::title));
    }

    private void joinForms() {
        for (String form : List.copyOf(members.keySet())) {
            List<String> longer = members.keySet().stream()
                    .filter(other -> !other.equals(form) && isFormOf(form, other))
                    .toList();
            if (longer.size() == 1) {
                join(form, longer.get(0));
            }
        }
    }

    private boolean isFormOf(String form, String longer) {
        Member one = members.get(form);
        Member other = members.get(longer);
        if (one == null || other == null) {
            return false;
        }
        boolean persons = one.type() == Entity.Type.PERSON && other.type() == Entity.Type.PERSON;
        boolean first = form.compareTo(longer) < 0;
        return (persons && (NameForms.isShortPerson(form, longer) || (first && NameForms.isVariant(form, longer))))
                || (other.type() != Entity.Type.PERSON && NameForms.isAcronym(one.name(), other.name()));
    }

    private void join(String form, String into) {
        Member joined = members.remove(form);
        Member kept = members.get(into);
        if (joined == null || kept == null) {
            throw new IllegalStateException("not both in the cast: " + form + ", " + into);
        }
        kept.join(joined);
    }
}
