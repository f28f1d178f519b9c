package cn.jianfu.dashboard.runs;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.database.AutomaticRuns;
import cn.jianfu.database.RunRequest;
import cn.jianfu.database.RunRequests;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says when what has come in will count. */
@Component
public class WhenCounted {
    private final RunRequests requests;
    private final AutomaticRuns automatic;

    WhenCounted(RunRequests requests, AutomaticRuns automatic) {
        this.requests = requests;
        this.automatic = automatic;
    }

    /** A Chinese sentence about ledgers that do not count yet. */
    public String sentence() {
        RunRequest.State state = requests.latest().map(RunRequest::state).orElse(RunRequest.State.DONE);
        return switch (state) {
            case WAITING -> "已排队计算，算完即计入。";
            case RUNNING -> automatic.enabled() ? "正在计算；这次没有赶上的，算完后自动再算一次。" : "正在计算；这次没有赶上的，须再重新计算。";
            case DONE, FAILED ->
                automatic
                        .next()
                        .map(at -> words(at) + "开始自动计算，算完即计入。")
                        .orElse(state == RunRequest.State.FAILED ? "上一次计算没有完成，重新计算后计入。" : "重新计算后计入。");
        };
    }

    /** What the strip over the page says; empty when no run is going to begin by itself. */
    Optional<String> soon() {
        return automatic.next().map(at -> "新收下的台账还没有计入各项数字，" + words(at) + "开始自动计算。");
    }

    private static String words(Instant at) {
        return at.isAfter(Instant.now()) ? "预计 " + Figures.time(at.atOffset(ZoneOffset.UTC)) + " " : "马上";
    }
}
