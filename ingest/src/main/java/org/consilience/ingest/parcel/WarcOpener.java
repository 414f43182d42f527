package org.consilience.ingest.parcel;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
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

    @Override
    public void open(Parcel parcel, Sorter sorter, Tray tray) throws IOException {
        int number = 0;
        try (WarcReader warc = new WarcReader(CloseShieldInputStream.wrap(parcel.content()))) {
            for (Optional<WarcRecord> record = warc.next(); record.isPresent(); record = warc.next()) {
                number++;
                read(record.get(), parcel.source() + "#" + number, parcel, sorter, tray);
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
        }
    }

    private static boolean isHttp(WarcResponse response) {
        return response.target().startsWith("http");
    }

    private static void answer(WarcResponse response, String source, Parcel parcel, Sorter sorter, Tray tray)
            throws IOException {
        HttpResponse http = response.http();
        MediaType type = http.contentType();
        if (http.status() != ANSWERED) {
            tray.refuse(source, Code.NO_REPORT, "answered with status " + http.status() + " by " + response.target());
        } else if (!type.type().equals("text") && !type.type().equals("application")) {
            tray.refuse(source, Code.NO_REPORT, "no page but " + type.base() + ", from " + response.target());
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
        return new Label(
                Optional.of(record.target()),
                type.map(t -> t.parameters().get("charset")),
                Optional.of(LocalDateTime.ofInstant(record.date(), ZoneOffset.UTC)));
    }
}
