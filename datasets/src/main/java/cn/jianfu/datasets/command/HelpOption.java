package cn.jianfu.datasets.command;

import picocli.CommandLine.Option;

/** {@code --help}, for every command to mix in. */
public final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本说明")
    private boolean asked;
}
