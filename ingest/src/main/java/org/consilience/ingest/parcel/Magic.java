package org.consilience.ingest.parcel;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.consilience.model.Rejected.Code;

/** The signatures of binary formats. */
final class Magic {
    private static final int TAR_SIGNATURE = 257;

    /** Binary formats that hold no report, by their first bytes. */
    private static final List<Signature> KNOWN = List.of(
            new Signature("%PDF-", "a PDF document, which is not read"),
            new Signature("\u0089PNG", "a PNG image"),
            new Signature("\u00ff\u00d8\u00ff", "a JPEG image"),
            new Signature("GIF8", "a GIF image"),
            new Signature("RIFF", "a RIFF file (sound, video or WebP image)"),
            new Signature("BZh", "bzip2 data, which is not unpacked"),
            new Signature("\u00fd7zXZ", "xz data, which is not unpacked"),
            new Signature("(\u00b5/\u00fd", "Zstandard data, which is not unpacked"),
            new Signature("7z\u00bc\u00af", "a 7z archive, which is not unpacked"),
            new Signature("Rar!", "a RAR archive, which is not unpacked"),
            new Signature("\u00d0\u00cf\u0011\u00e0", "an old Office document, which is not read"),
            new Signature("{\\rtf", "a rich text document, which is not read"),
            new Signature("\u007fELF", "a program"),
            new Signature("MZ\u0090", "a program"),
            new Signature("\u00ca\u00fe\u00ba\u00be", "a compiled class"),
            new Signature("SQLite format 3", "a database"));

    /** Zip files whose first entry says that they are documents. */
    private static final Pattern DOCUMENT =
            Pattern.compile("PK\\x03\\x04.{26}(?:\\[Content_Types]\\.xml|mimetype|META-INF/)", Pattern.DOTALL);

    private Magic() {}

    static Optional<Recognition> of(byte[] head) {
        String text = new String(head, 0, Math.min(head.length, 300), StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u001f\u008b")) {
            return Optional.of(Recognition.packed(Kind.GZIP));
        } else if (DOCUMENT.matcher(text).lookingAt()) {
            return Optional.of(
                    new Recognition(Kind.OTHER, Code.BINARY, "an office document, book or program in a zip"));
        } else if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
            return Optional.of(Recognition.packed(Kind.ZIP));
        } else if (text.startsWith("ustar", TAR_SIGNATURE)) {
            return Optional.of(Recognition.packed(Kind.TAR));
        } else if (text.startsWith("WARC/")) {
            return Optional.of(Recognition.packed(Kind.WARC));
        }
        return KNOWN.stream()
                .filter(known -> text.startsWith(known.start()))
                .findFirst()
                .map(known -> new Recognition(Kind.OTHER, Code.BINARY, known.words()));
    }

    /** Whether zeros or too many control characters stand among the first bytes. */
    static boolean looksBinary(byte[] head) {
        int control = 0;
        for (byte b : head) {
            int unit = b & 0xFF;
            if (unit == 0) {
                return true;
            }
            boolean blank = unit == '\t' || unit == '\n' || unit == '\r' || unit == '\f' || unit == 0x1B;
            control += (unit < 0x20 && !blank) || unit == 0x7F ? 1 : 0;
        }
        return control > head.length * 0.02 + 8;
    }

    private record Signature(String start, String words) {}
}
