package org.consilience.ingest.parcel;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.consilience.model.Rejected.Code;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Opens web archives: the pages that were answered, and resources and conversions that stand for themselves. */
public final class WarcOpener implements Opener {
    private static final int ANSWERED = 200;

    /** Records that say how others came to be, and hold nothing themselves. */
    private static final Set<String> ABOUT_OTHERS = Set.of("warcinfo", "request", "metadata");

    @Override
    public void open(Parcel parcel, Sorter sorter, Tray tray) throws IOException {
        int number = 0;
        int pages = 0;
        try (WarcReader warc = new WarcReader(CloseShieldInputStream.wrap(parcel.content()))) {
            for (Optional<WarcRecord> record = warc.next(); record.isPresent(); record = warc.next()) {
                number++;
                pages += ABOUT_OTHERS.contains(record.get().type()) ? 0 : 1;
                read(record.get(), parcel.source() + "#" + number, parcel, sorter, tray);
            }
            if (pages == 0) {
                tray.refuse(parcel.source(), Code.EMPTY, "a web archive without pages");
            }
        } catch (Refusal outer) {
            throw outer;
        } catch (EOFException cut) {
            throw new Refusal(parcel.source(), Code.TRUNCATED, "the web archive ends inside record " + (number + 1));
        } catch (ParsingException | IllegalArgumentException broken) {
            throw new Refusal(
                    parcel.source(),
                    Code.BROKEN,
                    "broken web archive after record " + number + ": " + broken.getMessage());
        }
    }

    private static void read(WarcRecord record, String source, Parcel parcel, Sorter sorter, Tray tray)
            throws IOException {
        if (record instanceof WarcResponse response && isHttp(response)) {
            answer(response, source, parcel, sorter, tray);
        } else if (record instanceof WarcResource || record instanceof WarcConversion) {
            WarcTargetRecord kept = (WarcTargetRecord) record;
            Label label = label(kept, Optional.of(kept.contentType()));
            content(kept.body().stream(), label, source, parcel, sorter, tray);
        } else if (!ABOUT_OTHERS.contains(record.type())) {
            tray.refuse(source, Code.NO_REPORT, "a record of the kind " + record.type());
        }
    }

    private static boolean isHttp(WarcResponse response) {
        return target(response).filter(url -> url.startsWith("http")).isPresent();
    }

    private static void answer(WarcResponse response, String source, Parcel parcel, Sorter sorter, Tray tray)
            throws IOException {
        HttpResponse http = response.http();
        MediaType type = http.contentType();
        if (http.status() != ANSWERED) {
            tray.refuse(
                    source,
                    Code.NO_REPORT,
                    "answered with status " + http.status() + " by "
                            + target(response).orElse("?"));
        } else if (!type.type().equals("text") && !type.type().equals("application")) {
            tray.refuse(
                    source,
                    Code.NO_REPORT,
                    "no page but " + type.base() + ", from " + target(response).orElse("?"));
        } else {
            MessageBody body = http.bodyDecoded();
            content(body.stream(), label(response, Optional.of(type)), source, parcel, sorter, tray);
        }
    }

    private static void content(InputStream body, Label label, String source, Parcel parcel, Sorter sorter, Tray tray)
            throws Refusal {
        sorter.sort(parcel.inside(source, body, label), tray);
    }

    private static Label label(WarcTargetRecord record, Optional<MediaType> type) {
        return new Label(target(record), type.map(t -> t.parameters().get("charset")));
    }

    /** Where the record says it comes from; damaged ones may not say. */
    private static Optional<String> target(WarcTargetRecord record) {
        return record.headers().first("WARC-Target-URI");
    }
}
