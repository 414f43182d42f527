package org.consilience.ingest.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.consilience.model.Masthead;
import org.consilience.model.Outlet;
import org.consilience.model.ReportId;

/** Names a report by what it says and who published it, so that it is the same wherever its file lies. */
final class Fingerprint {
    private static final int LENGTH = 16;

    private Fingerprint() {}

    static ReportId of(String text, Masthead masthead) {
        String from = masthead.outlet().map(Fingerprint::name).or(masthead::url).orElse("");
        MessageDigest digest = sha256();
        digest.update(from.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return new ReportId("r" + HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH));
    }

    private static String name(Outlet outlet) {
        return outlet.domain().orElse(outlet.name());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
