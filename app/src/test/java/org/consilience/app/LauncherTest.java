package org.consilience.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, as far as it comes without building: which Java it takes, and what it says where there is none. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
class LauncherTest {
    @TempDir
    Path folder;

    @Test
    void saysWhereToFindAJdkWhenThereIsNone() throws Exception {
        Path tools = Files.createDirectories(folder.resolve("bin"));
        for (String tool : new String[] {"dirname", "ls"}) {
            Files.createSymbolicLink(tools.resolve(tool), which(tool));
        }

        Outcome outcome = launch(Map.of("PATH", tools.toString(), "JAVA_HOME", ""));

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.said())
                .contains("no Java found", "release 17 or later")
                .hasLineCount(1);
    }

    @Test
    void saysWhatIsWrongWithJavaHome() throws Exception {
        Outcome outcome = launch(Map.of("JAVA_HOME", folder.resolve("nowhere").toString()));

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.said()).contains("JAVA_HOME is", "nowhere").hasLineCount(1);
    }

    @Test
    void refusesAJavaThatIsTooOld() throws Exception {
        Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        Outcome outcome = launch(Map.of("JAVA_HOME", folder.toString()));

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.said()).contains("release 17 or later", "is 11").hasLineCount(1);
    }

    private static Path which(String tool) {
        Path path = Path.of("/bin", tool);
        return Files.exists(path) ? path : Path.of("/usr/bin", tool);
    }

    private Outcome launch(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        "/bin/sh", Path.of("consilience").toAbsolutePath().toString(), "--version")
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), said);
    }

    private record Outcome(int status, String said) {}
}
