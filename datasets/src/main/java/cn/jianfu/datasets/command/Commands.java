package cn.jianfu.datasets.command;

import java.io.PrintWriter;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs commands that are declared by picocli's annotations. */
public final class Commands {
    /** The status of a command whose words are off. */
    public static final int MISUSED = CommandLine.ExitCode.USAGE;

    private Commands() {}

    /**
     * Parses and calls.
     *
     * @param command an annotated object; its {@code call} gives the status
     * @param failed says what went wrong in a command, and gives the status
     * @return the status to leave with: the command's own, or {@link #MISUSED} after a Chinese sentence on standard error
     */
    public static int execute(Object command, ToIntFunction<Exception> failed, String... arguments) {
        CommandLine line = new CommandLine(command);
        chinese(line);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setParameterExceptionHandler((e, given) -> misused(e));
        line.setExecutionExceptionHandler((e, ignored, result) -> failed.applyAsInt(e));
        return line.execute(arguments);
    }

    private static int misused(ParameterException e) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println(sentence(e));
        e.getCommandLine().usage(err);
        return MISUSED;
    }

    private static String sentence(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unmatched -> "没有这个命令、选项或参数：" + String.join(" ", unmatched.getUnmatched());
            case MissingParameterException missing ->
                "还缺："
                        + String.join(
                                "、",
                                missing.getMissing().stream()
                                        .map(Commands::label)
                                        .toList());
            case OverwrittenOptionException twice -> "写了两次：" + label(twice.getOverwritten());
            case MaxValuesExceededException many -> "写得太多：" + label(many.getArgSpec());
            case MutuallyExclusiveArgsException exclusive -> "这些选项不能同时使用。";
            default -> {
                ArgSpec spec = e.getArgSpec();
                yield spec == null ? "命令的写法不对。" : label(spec) + " 的值不对：" + e.getValue();
            }
        };
    }

    private static String label(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }

    private static void chinese(CommandLine line) {
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.synopsisHeading("用法：");
        usage.synopsisSubcommandLabel("命令");
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%n参数：%n");
        usage.optionListHeading("%n选项：%n");
        usage.commandListHeading("%n命令：%n");
        usage.adjustLineBreaksForWideCJKCharacters(true);
        line.getSubcommands().values().forEach(Commands::chinese);
    }
}
