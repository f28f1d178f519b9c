package cn.jianfu.dashboard.cases.progress;

import cn.jianfu.datasets.campaign.RecordKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to be entered in the course of a campaign.
 *
 * @param what in a few words
 * @param document title or number of the paper that it stands in
 * @param due the day by which a finding is to be mended; null with everything else
 */
public record NewRecord(
        long campaignId,
        RecordKind kind,
        String regionCode,
        String what,
        String document,
        LocalDate on,
        @Nullable LocalDate due) {
    private static final int LONGEST = 200;

    /** @throws IllegalArgumentException with a Chinese sentence when something is missing or too long */
    public NewRecord {
        what = text(what, "内容");
        document = text(document, "文件名称或文号");
        if (kind == RecordKind.FINDING && due == null) {
            throw new IllegalArgumentException("检查发现的问题要填写整改期限");
        }
        if (kind != RecordKind.FINDING && due != null) {
            throw new IllegalArgumentException("只有检查发现的问题有整改期限，请把期限清空");
        }
        if (due != null && due.isBefore(on)) {
            throw new IllegalArgumentException("整改期限 " + due + " 早于检查日期 " + on + "，请核对");
        }
    }

    static String text(String written, String what) {
        String plain = written.strip().replaceAll("\\p{Cntrl}+", " ");
        if (plain.isEmpty()) {
            throw new IllegalArgumentException("请填写" + what);
        }
        if (plain.length() > LONGEST) {
            throw new IllegalArgumentException(what + "最多 " + LONGEST + " 个字，现在是 " + plain.length() + " 个字");
        }
        return plain;
    }
}
