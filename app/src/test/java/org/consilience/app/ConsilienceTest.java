package org.consilience.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsilienceTest {
    @Test
    void helpTeachesTheFirstCommand() {
        Session session = Session.of("--help");

        assertThat(session.status()).isEqualTo(Consilience.DONE);
        assertThat(session.out()).contains("consilience read examples/harbour-fire");
        assertThat(session.err()).isEmpty();
    }

    @Test
    void everyCommandHasHelpAndVersion() {
        assertThat(Session.commandLine().getSubcommands().keySet()).isNotEmpty().allSatisfy(command -> {
            assertThat(Session.of(command, "--help").out()).contains("Usage: consilience " + command);
            assertThat(Session.of(command, "--version").out()).startsWith("Consilience ");
        });
    }

    @Test
    void versionIsTheBuilds() {
        assertThat(Session.of("--version").out()).matches("(?s)Consilience \\d+\\.\\d+.*Java \\d+.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"raed", "--no-such-option", "completion fish", ""})
    void wrongUsageIsStatusTwo(String arguments) {
        Session session = Session.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(session.status()).isEqualTo(Consilience.WRONG_USAGE);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).contains("Usage:");
    }

    @Test
    void suggestsWhatWasMeant() {
        assertThat(Session.of("completoin").err()).contains("completion");
    }
}
