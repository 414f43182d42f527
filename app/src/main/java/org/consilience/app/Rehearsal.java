package org.consilience.app;

import java.util.List;

/**
 * What {@code ./consilience} lets run once after a build, so that the archive of classes it then makes holds those of every command
 * that reads: {@code Rehearsal FOLDER OUT} reads the reports of a folder into a dossier, and annotates them.
 */
final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Rehearsal FOLDER OUT");
        }
        String folder = arguments[0];
        Workplace workplace = new Workplace(Main.console(), HeadStart.of("read", folder));
        List.of(
                        new String[] {"read", folder, "--quiet", "--out", arguments[1]},
                        new String[] {"annotate", folder, "--quiet"})
                .forEach(command -> Consilience.run(workplace, command));
        workplace.console().out().flush();
    }
}
