package cn.jianfu.dashboard.rules;

import cn.jianfu.dashboard.editing.Change;
import cn.jianfu.dashboard.editing.SaveFoot;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.datasets.burden.BurdenFactors;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.BiConsumer;

/** Changed factors that are not saved yet. */
final class FactorChangeCard {
    private FactorChangeCard() {}

    /**
     * @param save told the reason and the day
     * @param dropped called when the change is given up
     */
    static Component of(
            Saved<BurdenFactors> saved,
            BurdenFactors changed,
            BiConsumer<String, EffectiveDay> save,
            Runnable dropped) {
        Card card = new Card("尚未保存的改动", "可以接着改别的系数，一起保存。工时和排名在重新计算后变化");
        card.setTestId("change");
        List<Change> changes = FactorChange.between(saved.rules(), changed);
        if (changes.isEmpty()) {
            card.add(Notices.nothing("与现行系数完全相同，没有需要保存的改动。"));
            return card;
        }
        EffectiveDay day = new EffectiveDay(saved.version(), saved.effectiveOn());
        card.add(
                Change.table("系数", changes),
                new SaveFoot(
                        "如：按 2026 年 3 月实测修正",
                        "save-factors",
                        reason -> save.accept(reason, day),
                        dropped,
                        day.field()));
        return card;
    }
}
