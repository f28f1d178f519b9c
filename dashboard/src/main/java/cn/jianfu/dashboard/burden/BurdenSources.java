package cn.jianfu.dashboard.burden;

import org.springframework.stereotype.Component;

/** Everything that pages of burdens ask. */
@Component
record BurdenSources(
        BurdenFigures figures,
        TopicMeasures measures,
        Breaches breaches,
        Weights weights,
        Workforce workforce,
        BurdenExports exports) {}
