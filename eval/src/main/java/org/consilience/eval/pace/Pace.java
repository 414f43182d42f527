package org.consilience.eval.pace;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.consilience.app.Press;
import org.consilience.engine.pipeline.Newsdesk;
import org.consilience.engine.pipeline.Progress;
import org.consilience.ingest.Intake;
import org.consilience.model.Report;

/**
 * Times our whole way from reports to dossier against the bare toolkit over the same texts, in one process.
 *
 * <p>Both are warmed up on a few of the reports first; then each reads all of them once. Standard output gets one line that says
 * so: {@code pace reports N ours S toolkit S ratio R}. With {@code --bare} the toolkit alone reads everything once, for timing as
 * a process of its own.
 */
public final class Pace {
    private static final int WARMING = 10;

    private Pace() {}

    public static void main(String[] arguments) throws InterruptedException {
        List<String> paths = new ArrayList<>(Arrays.asList(arguments));
        boolean bare = paths.remove("--bare");
        int threads = Runtime.getRuntime().availableProcessors();
        List<Report> reports =
                Intake.standard().read(paths, InputStream.nullInputStream()).reports();
        List<String> texts = reports.stream().map(Report::text).toList();
        BareToolkit toolkit = new BareToolkit();
        if (bare) {
            toolkit.read(texts, threads);
            return;
        }
        System.out.println(turns(reports, texts, toolkit, threads));
    }

    private static String turns(List<Report> reports, List<String> texts, BareToolkit toolkit, int threads)
            throws InterruptedException {
        Newsdesk newsdesk = new Newsdesk(Press.open().stages(), threads, Progress.SILENT);
        int few = Math.min(WARMING, reports.size());
        toolkit.read(texts.subList(0, few), threads);
        newsdesk.dossier(reports.subList(0, few), List.of());
        long start = System.nanoTime();
        toolkit.read(texts, threads);
        long middle = System.nanoTime();
        newsdesk.dossier(reports, List.of());
        long end = System.nanoTime();
        double their = (middle - start) / 1e9;
        double our = (end - middle) / 1e9;
        return String.format(
                Locale.ROOT,
                "pace reports %d ours %.1f toolkit %.1f ratio %.2f",
                reports.size(),
                our,
                their,
                our / their);
    }
}
