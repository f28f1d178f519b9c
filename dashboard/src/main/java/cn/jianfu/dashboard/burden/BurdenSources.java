package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.burden.breach.Breaches;
import cn.jianfu.dashboard.burden.export.BurdenExports;
import cn.jianfu.dashboard.burden.hours.BurdenFigures;
import cn.jianfu.dashboard.burden.hours.Workforce;
import cn.jianfu.dashboard.burden.pair.Pairs;
import cn.jianfu.dashboard.burden.row.BurdenRows;
import cn.jianfu.dashboard.burden.sensitivity.Weights;
import cn.jianfu.dashboard.burden.task.TaskFigures;
import org.springframework.stereotype.Component;

/** Everything that pages of burdens ask. */
@Component
record BurdenSources(
        BurdenFigures figures,
        TopicMeasures measures,
        Breaches breaches,
        Pairs pairs,
        BurdenRows rows,
        TaskFigures tasks,
        Weights weights,
        Workforce workforce,
        BurdenExports exports) {}
