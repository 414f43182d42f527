package org.consilience.edition.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.consilience.model.Digest;
import org.consilience.model.Dossier;
import org.consilience.model.Dossier.StoryFile;
import org.consilience.model.Place;
import org.consilience.testkit.Dossiers;
import org.junit.jupiter.api.Test;

class GeoJsonEditionTest {
    private final JsonNode features = written(Dossiers.ferryFire()).path("features");

    @Test
    void aTownIsAPointAtLongitudeAndLatitude() {
        JsonNode port = features.get(0);
        assertThat(port.at("/properties/name").asText()).isEqualTo("Port Ellery");
        assertThat(port.at("/properties/precision").asText()).isEqualTo("point");
        assertThat(port.at("/geometry").toString()).isEqualTo("{\"type\":\"Point\",\"coordinates\":[17.95,58.91]}");
    }

    @Test
    void aCountryIsItsOutlineAndNeverAPoint() {
        JsonNode sweden = features.get(2);
        assertThat(sweden.at("/properties/precision").asText()).isEqualTo("area");
        assertThat(sweden.at("/geometry/type").asText()).isEqualTo("MultiPolygon");
        JsonNode ring = sweden.at("/geometry/coordinates/0/0");
        assertThat(ring.size()).isGreaterThan(20);
        assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
    }

    @Test
    void anAreaIsAsWideAsItsRadius() {
        Place marshes = new Place(
                "The Marshes",
                "region",
                Optional.of(new Place.Coordinates(10, 20, 111.2)),
                Optional.empty(),
                Optional.empty());
        JsonNode feature = written(placing(marshes)).at("/features/0");
        assertThat(feature.at("/properties/radius_km").asDouble()).isEqualTo(111.2);
        double north = 0;
        for (JsonNode corner : feature.at("/geometry/coordinates/0/0")) {
            north = Math.max(north, corner.get(1).asDouble());
        }
        assertThat(north).isEqualTo(11);
    }

    @Test
    void whatIsNotLocatedHasNoGeometry() {
        Place nowhere = new Place("Nowhere", "place", Optional.empty(), Optional.empty(), Optional.empty());
        JsonNode feature = written(placing(nowhere)).at("/features/0");
        assertThat(feature.path("geometry").isNull()).isTrue();
        assertThat(feature.at("/properties/precision").asText()).isEqualTo("unknown");
    }

    @Test
    void everyPlaceLeadsToTheWordsThatNameIt() {
        for (JsonNode feature : features) {
            assertThat(feature.at("/properties/claims").size()).isPositive();
            for (JsonNode claim : feature.at("/properties/claims")) {
                assertThat(claim.path("text").asText()).isNotBlank();
                assertThat(claim.path("source").asText()).isNotBlank();
            }
        }
        assertThat(features.at("/0/properties/claims/0/by").asText()).isEqualTo("Northern Wire");
        assertThat(features.at("/0/properties/claims/0/said_by/0").asText()).isEqualTo("coast guard");
    }

    private static Dossier placing(Place place) {
        StoryFile lone = Dossiers.ferryFire().files().get(1);
        Digest.Scene scene = new Digest.Scene(place, List.of());
        Digest digest = new Digest("Somewhere", List.of(), List.of(), List.of(scene), List.of());
        return new Dossier(List.of(new StoryFile(lone.story(), lone.sourcing(), lone.points(), digest)), List.of());
    }

    private static JsonNode written(Dossier dossier) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            GeoJsonEdition.write(dossier, bytes);
            return new ObjectMapper().readTree(bytes.toByteArray());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
