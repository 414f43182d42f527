package org.consilience.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What README.md tells the reader to type works as it says. */
class ReadmeTest {
    private static final Pattern SHELL = Pattern.compile("(?s)```sh\n(.*?)```");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    static List<String> commands() throws IOException {
        return SHELL.matcher(readme())
                .results()
                .flatMap(block -> block.group(1).lines())
                .filter(line -> line.startsWith("./consilience "))
                .map(line -> line.replaceFirst("^\\./consilience ", "").replaceFirst(" +#.*$", ""))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandWorks(String command) {
        Session session = Session.of(command.split(" +"));

        assertThat(session.status()).isEqualTo(Consilience.DONE);
        assertThat(session.out()).isNotBlank();
    }

    @Test
    void firstOfAllItReadsTheHarbourFire() throws IOException {
        assertThat(commands().get(0)).isEqualTo("read examples/harbour-fire");
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        Stream<String> targets = LINK.matcher(readme()).results().map(link -> link.group(1));

        assertThat(targets)
                .isNotEmpty()
                .allSatisfy(target -> assertThat(Path.of(target)).exists());
    }

    @Test
    void everyLongOptionOfReadIsTold() throws IOException {
        String readme = readme();
        CommandLine read =
                Objects.requireNonNull(Session.commandLine().getSubcommands().get("read"));

        assertThat(read.getCommandSpec().options())
                .extracting(option -> option.longestName())
                .filteredOn(name -> !name.equals("--help") && !name.equals("--version"))
                .allSatisfy(name -> assertThat(readme).contains("`" + name));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
