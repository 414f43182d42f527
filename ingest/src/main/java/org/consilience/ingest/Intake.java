package org.consilience.ingest;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.consilience.ingest.desk.CopyDesk;
import org.consilience.ingest.format.Feed;
import org.consilience.ingest.format.HtmlPage;
import org.consilience.ingest.format.JsonRecords;
import org.consilience.ingest.format.PlainText;
import org.consilience.ingest.parcel.Budget;
import org.consilience.ingest.parcel.Folders;
import org.consilience.ingest.parcel.GzipOpener;
import org.consilience.ingest.parcel.Kind;
import org.consilience.ingest.parcel.Opener;
import org.consilience.ingest.parcel.Parcel;
import org.consilience.ingest.parcel.Refusal;
import org.consilience.ingest.parcel.Sorter;
import org.consilience.ingest.parcel.TarOpener;
import org.consilience.ingest.parcel.Tray;
import org.consilience.ingest.parcel.WarcOpener;
import org.consilience.ingest.parcel.ZipOpener;
import org.consilience.model.Rejected;
import org.consilience.model.Report;

/**
 * Reads inputs of every known format and hands on what they hold, one report at a time.
 *
 * <p>Inputs are taken in the order given, folders by name, archives and files with many records in their own order. It
 * keeps no more than one report in memory, and of the others sixteen letters each, to know one that comes twice.
 */
public final class Intake {
    /** The input that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final int DEEPEST_FOLDER = 64;

    private final IntakeSettings settings;
    private final Sorter sorter;

    public Intake(IntakeSettings settings) {
        this.settings = settings;
        Map<Kind, Opener> openers = new EnumMap<>(Kind.class);
        openers.put(Kind.TEXT, new PlainText(settings.reportBytes()));
        openers.put(Kind.JSON, new JsonRecords(settings.reportBytes()));
        openers.put(Kind.HTML, new HtmlPage(settings.reportBytes()));
        openers.put(Kind.FEED, new Feed(settings.reportBytes()));
        openers.put(Kind.GZIP, new GzipOpener());
        openers.put(Kind.ZIP, new ZipOpener());
        openers.put(Kind.TAR, new TarOpener());
        openers.put(Kind.WARC, new WarcOpener());
        this.sorter = new Sorter(openers, settings.depth());
    }

    /** An intake with {@link IntakeSettings#DEFAULT}. */
    public static Intake standard() {
        return new Intake(IntakeSettings.DEFAULT);
    }

    /**
     * Reads the inputs and hands on each report or refusal as it comes.
     *
     * @param inputs paths of files and folders; {@code -} for standard input
     * @param standardInput read where {@code -} is among them, and not closed
     */
    public void read(List<String> inputs, InputStream standardInput, Consumer<Arrival> to) {
        Tray tray = new CopyDesk(
                settings.languages(),
                report -> to.accept(new Arrival.Accepted(report)),
                rejected -> to.accept(new Arrival.Refused(rejected)));
        Folders folders = new Folders(sorter, this::budget, DEEPEST_FOLDER);
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                readStream(standardInput, tray);
            } else {
                folders.walk(input, tray);
            }
        }
    }

    /** The same, all at once. */
    public Arrivals read(List<String> inputs, InputStream standardInput) {
        List<Report> reports = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        read(inputs, standardInput, arrival -> arrival.match(reports::add, rejected::add));
        return new Arrivals(reports, rejected);
    }

    private Budget budget() {
        return new Budget(settings.unpackedBytes(), settings.unpackRatio());
    }

    private void readStream(InputStream standardInput, Tray tray) {
        try {
            sorter.sort(Parcel.given(STANDARD_INPUT, standardInput, budget()), tray);
        } catch (Refusal refusal) {
            tray.refuse(refusal.rejected());
        }
    }
}
