package org.consilience.ingest.parcel;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.consilience.ingest.encoding.ByteOrderMark;
import org.consilience.model.Rejected.Code;

/**
 * What the first bytes of a parcel say it is.
 *
 * @param kind how it is opened
 * @param code why it is refused, where nothing opens it
 * @param words the same in a sentence
 */
record Recognition(Kind kind, Code code, String words) {
    private static final Pattern JSON =
            Pattern.compile("\\s*(?:\\{\\s*(?:[\"}]|$)|\\[\\s*(?:[\\[{\"\\]\\d-]|null|true|false|$))");
    private static final Pattern FEED = Pattern.compile("<(?:\\w+:)?(?:rss|feed|rdf)[\\s>]");
    private static final Pattern PAGE =
            Pattern.compile("<!doctype html|<(?:html|head|body|title|meta|div|article|p|h1)(?:\\s[^<>]*)?/?>");
    private static final Pattern OTHER_MARKUP = Pattern.compile("^<(?:\\?xml|!doctype|[a-z][\\w:.-]*[\\s/>])");

    /** Looks at up to 64 KiB. */
    static Recognition of(byte[] head) {
        Optional<Recognition> packed = Magic.of(head);
        if (packed.isPresent()) {
            return packed.get();
        }
        Optional<ByteOrderMark> mark = ByteOrderMark.of(head);
        if (mark.isEmpty() && Magic.looksBinary(head)) {
            return new Recognition(Kind.OTHER, Code.BINARY, "binary: neither text, page, feed nor archive");
        }
        String text = mark.map(m -> new String(head, m.length(), head.length - m.length(), m.charset()))
                .orElseGet(() -> new String(head, StandardCharsets.ISO_8859_1));
        return ofText(text.strip());
    }

    private static Recognition ofText(String text) {
        if (text.isEmpty()) {
            return new Recognition(Kind.TEXT, Code.EMPTY, "holds nothing but white space");
        } else if (JSON.matcher(text).lookingAt()) {
            return plain(Kind.JSON);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        String start = lower.substring(0, Math.min(lower.length(), 4096));
        if (lower.startsWith("<") && FEED.matcher(start).find() && !start.contains("<html")) {
            return plain(Kind.FEED);
        } else if (isPage(lower, start)) {
            return plain(Kind.HTML);
        } else if (OTHER_MARKUP.matcher(lower).find()) {
            return new Recognition(Kind.OTHER, Code.NO_REPORT, "mark-up that is neither a page nor a feed");
        }
        return plain(Kind.TEXT);
    }

    private static boolean isPage(String lower, String start) {
        int tags = (int) PAGE.matcher(start).results().limit(3).count();
        return tags >= 1 && (start.startsWith("<") || (tags == 3 && lower.contains("</")));
    }

    private static Recognition plain(Kind kind) {
        return new Recognition(kind, Code.NO_REPORT, "nothing opens " + kind);
    }

    static Recognition packed(Kind kind) {
        return plain(kind);
    }
}
