package org.consilience.eval.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealignedTest {
    private static final String TEXT = "Aalto and Virtanen told Lind of it";

    @Test
    void spansOnWordsStay() throws JsonProcessingException {
        assertThat(words("[0,5]", "[10,18]", "[24,28]")).containsExactly("Aalto", "Virtanen", "Lind");
    }

    @Test
    void fromWhereOffsetsSlipAllIsMovedOn() throws JsonProcessingException {
        assertThat(words("[0,5]", "[8,16]", "[22,26]")).containsExactly("Aalto", "Virtanen", "Lind");
    }

    private static List<String> words(String... spans) throws JsonProcessingException {
        List<JsonNode> annotations = new ArrayList<>();
        for (String span : spans) {
            annotations.add(new ObjectMapper().readTree("{\"span\": " + span + "}"));
        }
        return Realigned.of(annotations, TEXT).stream()
                .map(marked -> marked.span().in(TEXT))
                .toList();
    }
}
