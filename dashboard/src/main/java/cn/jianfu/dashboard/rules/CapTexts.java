package cn.jianfu.dashboard.rules;

import cn.jianfu.dashboard.burden.hours.Topic;
import cn.jianfu.dashboard.editing.Change;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.datasets.cap.Cap;
import cn.jianfu.datasets.cap.CapMeasure;
import cn.jianfu.datasets.cap.CapWords;
import cn.jianfu.datasets.cap.Caps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A cap in words. */
final class CapTexts {
    private CapTexts() {}

    /** The topic that a measure belongs to. */
    static Topic topic(CapMeasure measure) {
        return Topic.valueOf(measure.ledgerKind().toUpperCase(Locale.ROOT));
    }

    /** The topics that have measures. */
    static List<Topic> topics() {
        return Arrays.stream(CapMeasure.values())
                .map(CapTexts::topic)
                .distinct()
                .sorted()
                .toList();
    }

    /** What is counted together: the period of a limit. */
    static String counted(CapMeasure measure) {
        return switch (measure.grain()) {
            case ROW -> "逐条核对";
            case UNIT_YEAR -> "每单位每年";
            case COMMUNITY -> "每社区";
        };
    }

    static String document(Cap cap) {
        return "《" + cap.document() + "》" + (cap.documentNumber().isBlank() ? "" : "（" + cap.documentNumber() + "）");
    }

    /** What it binds: levels, words. */
    static String concerns(Cap cap) {
        List<String> words = new ArrayList<>();
        if (!cap.unitLevel().isEmpty()) {
            words.add("限" + cap.unitLevel() + "单位");
        }
        if (cap.condition() != null) {
            words.add("限" + CapWords.sentence(cap.condition()) + "的");
        }
        return String.join("，", words);
    }

    static String days(Cap cap) {
        return Figures.date(cap.validFrom()) + "起" + (cap.validTo() == null ? "" : "，至" + Figures.date(cap.validTo()));
    }

    /** 现行, 已失效 or 未施行. */
    static State state(Cap cap, LocalDate today) {
        return cap.over(today) ? State.OVER : cap.validFrom().isAfter(today) ? State.COMING : State.IN_FORCE;
    }

    /** Where a cap stands on a day. */
    enum State {
        IN_FORCE("现行"),
        COMING("未施行"),
        OVER("已失效");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** What differs between two tables, row by row. */
    static List<Change> changes(Caps before, Caps after, Map<String, String> places) {
        return Change.between(
                before.all(),
                after.all(),
                new Change.Wording<>(
                        Cap::code,
                        cap -> cap.code() + " " + cap.sentence(),
                        cap -> Places.name(places, cap.regionPrefix()) + "，" + days(cap) + "，" + document(cap),
                        (was, is) -> differences(was, is, places),
                        "不再在表中，任何一天都不再核对；旧版本里仍查得到"));
    }

    private static String differences(Cap was, Cap is, Map<String, String> places) {
        if (was.saysTheSameAs(is)) {
            return "";
        }
        List<String> words = new ArrayList<>();
        Change.differs(words, "指标", was.measure().definition(), is.measure().definition());
        Change.differs(words, "限额", limit(was), limit(is));
        Change.differs(words, "适用地区", Places.name(places, was.regionPrefix()), Places.name(places, is.regionPrefix()));
        Change.differs(words, "适用范围", concerns(was), concerns(is));
        Change.differs(words, "文件", document(was), document(is));
        Change.differs(words, "施行与失效", days(was), days(is));
        Change.differs(words, "文件用语", was.strength(), is.strength());
        Change.differs(words, "出处", was.source(), is.source());
        return words.isEmpty() ? "条件的写法有改动" : String.join("；", words);
    }

    private static String limit(Cap cap) {
        return cap.operator().label() + " " + cap.limit().toPlainString() + " "
                + cap.measure().unit();
    }
}
