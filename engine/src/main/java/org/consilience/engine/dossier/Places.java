package org.consilience.engine.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Digest;
import org.consilience.model.Place;
import org.consilience.model.PlaceMention;
import org.consilience.model.Story;

/** The places of a story, each once by its gazetteer name, the most named first; one that is located wins over one that is not. */
final class Places {
    private Places() {}

    static List<Digest.Scene> of(Story story) {
        Map<String, Place> places = new LinkedHashMap<>();
        Map<String, List<ClaimId>> claims = new LinkedHashMap<>();
        for (Claim claim : story.claims()) {
            for (PlaceMention mention : claim.details().where()) {
                String key = mention.place().name();
                places.merge(key, mention.place(), (had, now) -> had.point().isPresent() ? had : now);
                List<ClaimId> naming = claims.computeIfAbsent(key, k -> new ArrayList<>());
                if (!naming.contains(claim.id())) {
                    naming.add(claim.id());
                }
            }
        }
        List<Digest.Scene> scenes = new ArrayList<>();
        places.forEach((key, place) -> scenes.add(new Digest.Scene(place, claims.getOrDefault(key, List.of()))));
        scenes.sort((a, b) -> Integer.compare(b.claims().size(), a.claims().size()));
        return scenes;
    }
}
