package org.consilience.app;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code consilience completion}: a script that teaches the shell our commands and options. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = Release.class,
        header = "Write a completion script for bash or zsh.",
        description = {
            "",
            "  bash:  source <(consilience completion bash)",
            "  zsh:   source <(consilience completion zsh)",
            "",
            "In the shell's start-up file the line makes it permanent. The command must be on the PATH, or have an alias,"
                    + " by the name of consilience."
        })
final class CompletionCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "SHELL", description = "One of ${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.bash;

    private final Workplace workplace;

    CompletionCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        String script = AutoComplete.bash("consilience", Consilience.commandLine(workplace));
        // zsh reads bash's script once its compatibility is loaded, which the script does by itself
        workplace.console().out().print(shell == Shell.zsh ? "autoload -U +X compinit && compinit\n" + script : script);
        return Consilience.DONE;
    }

    /** Shells that can be taught. */
    enum Shell {
        bash,
        zsh
    }
}
