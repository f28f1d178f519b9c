package cn.jianfu.dashboard.cases.progress;

import cn.jianfu.datasets.campaign.RecordKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that was entered in the course of a campaign.
 *
 * @param due of a finding
 * @param mendedOn the day on which a finding was mended
 * @param mendedWith with which document
 * @param withdrawnFor why it was taken back; null while it counts
 * @param found how many there are in all
 */
public record CampaignRecord(
        long campaignRecordId,
        RecordKind kind,
        String regionCode,
        String region,
        String what,
        String document,
        LocalDate happenedOn,
        @Nullable LocalDate due,
        String recorderName,
        OffsetDateTime recordedAt,
        @Nullable LocalDate mendedOn,
        @Nullable String mendedWith,
        @Nullable String withdrawnFor,
        long found) {
    /** Whether it still waits to be mended. */
    public boolean open() {
        return kind == RecordKind.FINDING && mendedOn == null && withdrawnFor == null;
    }
}
