package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.effect.CaseEffect;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.datasets.effect.Counted;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was found of a letter, in words: the same on the case, in the list and in the export. */
final class EffectWords {
    private static final int HUNDRED = 100;

    private EffectWords() {}

    static String sentence(CaseEffect effect) {
        String numbers = effect.ratio() == null
                ? ""
                : "，发函后的频次是发函前的 " + times(effect.ratio()) + " 倍（95% 区间 " + interval(effect.lower(), effect.upper())
                        + "）";
        return switch (effect.finding()) {
            case CLEAR -> "效果明显" + numbers + "。";
            case UNCHANGED -> "尚无明显变化" + numbers + "。";
            case REBOUND ->
                effect.freshRows() > 0 && effect.state().stopped()
                        ? "反弹：办结以后的台账又有 " + Figures.count(effect.freshRows()) + " 份。"
                        : "反弹：办结后又有索要，已重新立案，还没有再办结。";
            case INSUFFICIENT -> "数据不足" + why(effect) + "。";
        };
    }

    private static String why(CaseEffect effect) {
        LocalDate next = effect.nextLook();
        if (effect.beforeFrom() == null) {
            return "：本县（市、区）还没有可以比较的台账";
        }
        if (effect.look() == 0) {
            return "：回复时限后还不满 3 个整月" + (next == null ? "" : "，" + Figures.date(next) + " 起首次评估");
        }
        if (effect.monthsBefore() < 6) {
            return "：发函前的台账只有 " + effect.monthsBefore() + " 个月，不满 6 个整月";
        }
        if (2 * effect.afterExposure() < effect.afterDue()) {
            return "：发函后的台账不到应有的一半";
        }
        return "：两段合计只有 " + Figures.count(effect.beforeCertificates() + effect.afterCertificates()) + " 份，再少也看不出变化";
    }

    static String corrected(CaseEffect effect) {
        return effect.corrected() == null
                ? ""
                : "发函挑的是份数多的，不发函也会回落一些；扣除以后是 " + times(effect.corrected()) + " 倍（"
                        + interval(effect.correctedLower(), effect.correctedUpper()) + "）。";
    }

    static String times(@Nullable Double value) {
        return value == null ? "—" : String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }

    static String interval(@Nullable Double lower, @Nullable Double upper) {
        return lower == null ? "—" : times(lower) + "—" + times(upper);
    }

    /** Certificates of a hundred communities in a month. */
    static String rate(Counted counted) {
        return counted.exposure() == 0 ? "—" : String.format(Locale.ROOT, "%,.1f", HUNDRED * counted.rate());
    }

    static String months(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null || to.isBefore(from)) {
            return "还没有";
        }
        YearMonth first = YearMonth.from(from);
        YearMonth last = YearMonth.from(to);
        return first.equals(last) ? Figures.month(first) : Figures.month(first) + "—" + Figures.month(last);
    }
}
