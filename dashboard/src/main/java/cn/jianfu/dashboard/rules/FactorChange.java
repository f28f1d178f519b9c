package cn.jianfu.dashboard.rules;

import cn.jianfu.dashboard.editing.Change;
import cn.jianfu.datasets.burden.BurdenFactor;
import cn.jianfu.datasets.burden.BurdenFactors;
import java.util.ArrayList;
import java.util.List;

/** What differs between two tables of factors. */
final class FactorChange {
    private static final Change.Wording<BurdenFactor.Value> WORDING = new Change.Wording<>(
            value -> value.factor().name(),
            value -> value.factor().label(),
            FactorChange::words,
            FactorChange::differences,
            "不再在表中");

    private FactorChange() {}

    static List<Change> between(BurdenFactors before, BurdenFactors after) {
        return Change.between(before.all(), after.all(), WORDING);
    }

    /** The figure with its unit. */
    static String words(BurdenFactor.Value value) {
        return value.value().stripTrailingZeros().toPlainString() + " "
                + value.factor().unit();
    }

    private static String differences(BurdenFactor.Value was, BurdenFactor.Value is) {
        List<String> words = new ArrayList<>();
        Change.differs(words, "数值", words(was), words(is));
        Change.differs(words, "来源", was.source(), is.source());
        return String.join("；", words);
    }
}
