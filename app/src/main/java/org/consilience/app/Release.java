package org.consilience.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which release of Consilience this is, and what it runs on. */
final class Release implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        return new String[] {
            "Consilience " + number(), "Java " + Runtime.version() + ", " + System.getProperty("os.name")
        };
    }

    /** As the build wrote it. */
    static String number() throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = Release.class.getResourceAsStream("release.properties")) {
            if (stream == null) {
                throw new IllegalStateException("release.properties is missing from the build");
            }
            properties.load(stream);
        }
        return properties.getProperty("version");
    }
}
