package org.consilience.almanac.place;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** GeoNames' table as it is downloaded: {@code allCountries.zip}, the zip of one country, or the text in it. */
final class GeonamesTable {
    private static final int BUFFER = 1 << 16;

    private GeonamesTable() {}

    /**
     * Hands over every line.
     *
     * @param read hears how many bytes of the file have been read, now and then
     * @return how many tables there were
     */
    static int each(Path file, Consumer<String> lines, LongConsumer read) throws IOException {
        try (InputStream raw = new BufferedInputStream(new Counted(Files.newInputStream(file), read), BUFFER)) {
            raw.mark(4);
            boolean zipped = raw.read() == 'P' && raw.read() == 'K';
            raw.reset();
            if (!zipped) {
                lines(raw, lines);
                return 1;
            }
            int tables = 0;
            ZipInputStream zip = new ZipInputStream(raw);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith(".txt") && !name.endsWith("readme.txt")) {
                    lines(zip, lines);
                    tables++;
                }
            }
            return tables;
        }
    }

    private static void lines(InputStream stream, Consumer<String> lines) throws IOException {
        // not closed: the stream goes on after the entry
        BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), BUFFER);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.accept(line);
        }
    }

    /** Tells how much has been read. */
    private static final class Counted extends FilterInputStream {
        private final LongConsumer heard;
        private long total;

        Counted(InputStream stream, LongConsumer heard) {
            super(stream);
            this.heard = heard;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            total += Math.max(0, count);
            heard.accept(total);
            return count;
        }
    }
}
