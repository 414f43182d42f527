package org.consilience.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.engine.reading.ReportReader;
import org.consilience.model.Claim;
import org.consilience.model.Holds;
import org.consilience.model.Masthead;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.reader.onepass.OnePassReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the claim of a sentence is held, read as a report would be. */
class ReadCertaintyTest {
    private static final ReportReader READER = new ReportReader(OnePassReader.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Indications are that he came here to attack. | POSSIBLE
            Investigators are looking into whether a gang played a role. | POSSIBLE
            A drone had targeted the position. | ASSERTED
            The shooting had nothing to do with the game. | DENIED
            The talks were supposed to begin on Monday. | ASSERTED
            The talks are supposed to begin on Monday. | PLANNED
            The mayor wants to thank the crew. | ASSERTED
            """)
    void holdsASentenceAsItsWordsDo(String text, Holds holds) {
        Report report = new Report(new ReportId("r"), "test", Masthead.blank(), text, List.of());
        assertThat(READER.read(report).claims()).extracting(Claim::holds).containsExactly(holds);
    }
}
