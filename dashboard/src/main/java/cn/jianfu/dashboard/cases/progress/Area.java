package cn.jianfu.dashboard.cases.progress;

import cn.jianfu.dashboard.campaign.HeldCampaign;
import cn.jianfu.datasets.campaign.Campaign;
import cn.jianfu.datasets.campaign.Done;
import cn.jianfu.datasets.campaign.Light;
import cn.jianfu.datasets.campaign.Measure;
import cn.jianfu.datasets.campaign.Stage;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What an area has done of a campaign, measure by measure.
 *
 * @param regionCode of a county or township; empty for all of them together
 */
public record Area(String regionCode, String name, Map<Measure, Done> measures) {
    public Area {
        measures = measures.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(measures));
    }

    /** So many of so many. */
    public Done done(Measure measure) {
        return measures.getOrDefault(measure, Done.NOTHING);
    }

    /** The completion of a stage. */
    public OptionalDouble share(Stage stage) {
        return Done.together(stage.measures().stream().map(this::done).toList());
    }

    /** The light of the stage at a place, from 0. */
    public Light light(HeldCampaign campaign, int place, LocalDate today) {
        Campaign plan = campaign.plan();
        Stage stage = plan.stages().get(place);
        return Light.of(share(stage), plan.startOf(place), stage.deadline(), today);
    }

    /** The lights of all stages. */
    public List<Light> lights(HeldCampaign campaign, LocalDate today) {
        return IntStream.range(0, campaign.plan().stages().size())
                .mapToObj(place -> light(campaign, place, today))
                .toList();
    }
}
