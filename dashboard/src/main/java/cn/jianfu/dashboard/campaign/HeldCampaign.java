package cn.jianfu.dashboard.campaign;

import cn.jianfu.dashboard.scope.RegionCode;
import cn.jianfu.datasets.campaign.Campaign;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A campaign as one of its versions has it.
 *
 * @param version from 1
 * @param regions where it takes place, none within another
 * @param withdrawn shown no more
 * @param reason why it was made, or changed so
 * @param setter who did
 */
public record HeldCampaign(
        long campaignId,
        int version,
        Campaign plan,
        List<Place> regions,
        boolean withdrawn,
        String reason,
        String setter,
        OffsetDateTime setAt) {
    public HeldCampaign {
        regions = List.copyOf(regions);
    }

    /** A region with its name. */
    public record Place(String regionCode, String name) {
        /** Whether a region is it or lies in it. */
        boolean contains(String other) {
            return new RegionCode(regionCode).contains(new RegionCode(other));
        }
    }

    /** Whether the whole of a region takes part. */
    public boolean contains(String regionCode) {
        return regions.stream().anyMatch(place -> place.contains(regionCode));
    }

    /** Whether all of it lies in a region. */
    public boolean within(RegionCode region) {
        return regions.stream().allMatch(place -> region.contains(new RegionCode(place.regionCode())));
    }

    /** 临江区、望山县. */
    public String where() {
        return String.join("、", regions.stream().map(Place::name).toList());
    }
}
