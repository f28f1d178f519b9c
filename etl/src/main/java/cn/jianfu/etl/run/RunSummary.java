package cn.jianfu.etl.run;

import java.time.Duration;

/**
 * What came out of a run.
 *
 * @param computed false when nothing had changed, so that the figures of the run before stay
 * @param certificates 份: how many the accepted rows of certificate ledgers stand for
 * @param freshFiles files that had not been seen before and were parsed
 */
public record RunSummary(
        String runId,
        boolean computed,
        int files,
        int freshFiles,
        int filesRejected,
        int filesSuperseded,
        long rowsRead,
        long rowsAccepted,
        long rowsQuarantined,
        long rowsVoid,
        long rowsRefused,
        long certificates,
        Duration took) {
    public RunSummary {
        if (rowsRead != rowsAccepted + rowsQuarantined + rowsVoid + rowsRefused) {
            throw new IllegalArgumentException("rows read " + rowsRead + " <> accepted " + rowsAccepted
                    + " + quarantined " + rowsQuarantined + " + void " + rowsVoid + " + refused " + rowsRefused);
        }
    }

    /** For the person who asked for the run. */
    public String sentence() {
        String rejected = filesRejected == 0 ? "" : "，其中 %,d 个未能计入".formatted(filesRejected);
        String superseded = filesSuperseded == 0 ? "" : "，%,d 个已被较晚的台账替代".formatted(filesSuperseded);
        String same = computed ? "" : "没有新的变化，统计结果与上次计算相同。";
        return same
                + "共 %,d 个台账文件（新读 %,d 个%s%s），%,d 行记录：采纳 %,d 行（证明 %,d 份），隔离 %,d 行%s；用时 %.1f 秒。"
                        .formatted(
                                files,
                                freshFiles,
                                rejected,
                                superseded,
                                rowsRead,
                                rowsAccepted,
                                certificates,
                                rowsQuarantined,
                                aside(),
                                took.toMillis() / 1000.0);
    }

    private String aside() {
        return (rowsVoid == 0 ? "" : "，作废 %,d 行".formatted(rowsVoid))
                + (rowsRefused == 0 ? "" : "，未予出具 %,d 行".formatted(rowsRefused));
    }
}
