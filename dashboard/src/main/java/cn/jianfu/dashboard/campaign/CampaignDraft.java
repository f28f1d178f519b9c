package cn.jianfu.dashboard.campaign;

import cn.jianfu.dashboard.scope.RegionCode;
import cn.jianfu.datasets.campaign.Campaign;
import java.util.List;

/**
 * A campaign as somebody wants it.
 *
 * @param regions codes of cities, counties or townships
 * @param reason why
 */
public record CampaignDraft(Campaign plan, List<String> regions, String reason) {
    private static final int MOST_REGIONS = 200;
    private static final int LONGEST_REASON = 200;

    /** @throws IllegalArgumentException with a Chinese sentence */
    public CampaignDraft {
        regions = regions.stream().distinct().sorted().toList();
        reason = reason.strip().replaceAll("\\p{Cntrl}+", " ");
        if (regions.isEmpty()) {
            throw new IllegalArgumentException("请至少选一个整治地区");
        }
        if (regions.size() > MOST_REGIONS) {
            throw new IllegalArgumentException("整治地区最多选 " + MOST_REGIONS + " 个；全县（市、区）都参加的，选县（市、区）即可");
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("请写明理由（如依据的文件），最多 " + LONGEST_REASON + " 个字，日后查得到");
        }
    }

    /** Only the widest: a township goes with its county. */
    List<RegionCode> widest() {
        List<RegionCode> codes = regions.stream().map(RegionCode::new).toList();
        return codes.stream()
                .filter(code -> codes.stream().noneMatch(other -> !other.equals(code) && other.contains(code)))
                .toList();
    }
}
