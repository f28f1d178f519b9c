package cn.jianfu.etl;

import cn.jianfu.datasets.command.Commands;
import cn.jianfu.datasets.command.HelpOption;
import cn.jianfu.etl.worker.FailureSentence;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands of this module. Status 0: done; 1: failed, with a Chinese sentence; 2: the command's words are off. */
@Command(
        name = "jianfu-etl",
        description = "从台账计算统计结果。",
        subcommands = {RunCommand.class, WorkerCommand.class})
public final class Etl implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(Etl.class);

    @Mixin
    private final HelpOption help = new HelpOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Etl() {}

    public static void main(String[] arguments) {
        System.exit(Commands.execute(new Etl(), Etl::failed, arguments));
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "no command");
    }

    private static int failed(Exception e) {
        if (FailureSentence.own(e).isEmpty()) {
            LOG.error("The command failed", e);
        }
        System.err.println(FailureSentence.of(e));
        return 1;
    }
}
