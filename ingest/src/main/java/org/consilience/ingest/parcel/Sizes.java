package org.consilience.ingest.parcel;

import java.util.Locale;

/** Numbers of bytes as a reader wants them. */
final class Sizes {
    private Sizes() {}

    static String shown(long bytes) {
        if (bytes < 1_000) {
            return bytes + " bytes";
        }
        String[] units = {"kB", "MB", "GB", "TB"};
        double size = bytes / 1000.0;
        int unit = 0;
        while (size >= 1000 && unit < units.length - 1) {
            size /= 1000;
            unit++;
        }
        String digits = String.format(Locale.ROOT, size < 10 ? "%.1f" : "%.0f", size);
        return (digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits) + " " + units[unit];
    }
}
