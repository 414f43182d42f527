package org.consilience.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that holds what should come out, readable by anybody, rewritten only with {@code -Dgolden.rewrite=true}.
 *
 * <p>Lies under {@code src/test/golden} of the module under test.
 */
public final class Golden {
    private Golden() {}

    /** Compares, or rewrites where told to. */
    public static void check(String name, String actual) {
        Path file = Path.of("src", "test", "golden", name);
        try {
            if (Boolean.getBoolean("golden.rewrite")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, actual);
            } else if (!Files.exists(file)) {
                throw new AssertionError("no golden file " + file + "; write it with -Dgolden.rewrite=true");
            } else if (!Files.readString(file).equals(actual)) {
                throw new AssertionError(difference(file, Files.readString(file), actual));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String difference(Path file, String expected, String actual) {
        String[] wanted = expected.split("\n", -1);
        String[] got = actual.split("\n", -1);
        int line = 0;
        while (line < wanted.length && line < got.length && wanted[line].equals(got[line])) {
            line++;
        }
        return file + " differs at line " + (line + 1) + "\n  golden: " + at(wanted, line) + "\n  actual: "
                + at(got, line) + "\nrewrite with -Dgolden.rewrite=true once the new one is right";
    }

    private static String at(String[] lines, int index) {
        return index < lines.length ? lines[index] : "(ends)";
    }
}
