package cn.jianfu.datasets.cap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person has to be told before a table of caps is saved. None of it forbids anything: both caps stay and each is held against every row, but a
 * document of the State must not be weakened without a word.
 */
public final class CapWarnings {
    private static final BigDecimal STEP = new BigDecimal("0.01");
    private static final BigDecimal MANY = new BigDecimal("1000000000");

    private CapWarnings() {}

    /**
     * A cap and one of a wider region that concerns all that it concerns.
     *
     * @param local allows figures that {@code wider} forbids
     */
    public record Laxer(Cap local, Cap wider) {
        /** For the screen. */
        public String sentence() {
            return "“" + local.code() + "”（" + local.sentence() + "）宽于" + (wider.national() ? "全国性" : "上级") + "文件《"
                    + wider.document() + "》的“" + wider.code() + "”（" + wider.sentence()
                    + "）。两条都会保留、分别核对，地方规定不能抵消上级的要求，请核对原文";
        }
    }

    /** The caps of a table that are laxer than one of a wider region that holds at the same time. */
    public static List<Laxer> laxer(Caps caps) {
        List<Laxer> found = new ArrayList<>();
        for (Cap local : caps.all()) {
            for (Cap wider : caps.all()) {
                if (concerns(wider, local) && allowsMore(local, wider)) {
                    found.add(new Laxer(local, wider));
                }
            }
        }
        return found;
    }

    /**
     * What a change brings about that was not so before: local caps laxer than wider ones, and national caps that go, end or are loosened.
     *
     * @return Chinese sentences without their full stop
     */
    public static List<String> of(Caps before, Caps after) {
        Set<String> known = laxer(before).stream().map(Laxer::sentence).collect(Collectors.toSet());
        return Stream.concat(
                        laxer(after).stream().map(Laxer::sentence).filter(sentence -> !known.contains(sentence)),
                        before.all().stream().filter(Cap::national).flatMap(was -> weakened(was, after).stream()))
                .toList();
    }

    private static List<String> weakened(Cap was, Caps after) {
        String name = "全国性上限“" + was.code() + "”（《" + was.document() + "》：" + was.sentence() + "）";
        Cap is = after.find(was.code()).orElse(null);
        if (is == null) {
            return List.of(name + "被删去，以后任何一天都不再核对。文件废止的，应填失效日期，不要删去");
        }
        List<String> said = new ArrayList<>();
        if (earlier(is.validTo(), was.validTo()) && !succeeded(is, after)) {
            said.add(name + "改为 " + is.validTo() + " 失效，此后没有接续的全国性上限");
        }
        if (is.validFrom().isAfter(was.validFrom())) {
            said.add(name + "的施行日期改晚到 " + is.validFrom() + "，此前的不再核对");
        }
        if (is.measure() != was.measure()) {
            said.add(name + "改成了另一项指标");
        } else if (allowsMore(is, was)) {
            said.add(name + "放宽为“" + is.sentence() + "”");
        }
        if (!covers(is, was)) {
            said.add(name + "的适用范围改窄了");
        }
        return said;
    }

    /** Whether another national cap of the same measure goes on, no laxer, where one ends. */
    private static boolean succeeded(Cap ended, Caps after) {
        LocalDate last = ended.validTo();
        return last != null
                && after.all().stream()
                        .anyMatch(next -> !next.code().equals(ended.code())
                                && next.measure() == ended.measure()
                                && covers(next, ended)
                                && !next.validFrom().isAfter(last.plusDays(1))
                                && !next.over(last.plusDays(1))
                                && !allowsMore(next, ended));
    }

    private static boolean concerns(Cap wider, Cap local) {
        return local.measure() == wider.measure()
                && local.regionPrefix().length() > wider.regionPrefix().length()
                && covers(wider, local)
                && !local.over(wider.validFrom())
                && !wider.over(local.validFrom());
    }

    /** Whether one binds every region, level and row that the other binds. */
    private static boolean covers(Cap one, Cap other) {
        return other.regionPrefix().startsWith(one.regionPrefix())
                && (one.unitLevel().isEmpty() || one.unitLevel().equals(other.unitLevel()))
                && (one.condition() == null || (other.condition() != null && sharesAll(one, other)));
    }

    private static boolean sharesAll(Cap one, Cap other) {
        List<String> words = CapWords.of(other.condition()).orElse(List.of());
        String all = String.valueOf(one.condition());
        return all.equals(String.valueOf(other.condition()))
                || (!words.isEmpty()
                        && words.stream()
                                .allMatch(word -> one.condition() != null
                                        && one.condition().matcher(word).find()));
    }

    /** Whether there is a figure that keeps to the one and breaks the other. Between the limits and their neighbours nothing changes. */
    private static boolean allowsMore(Cap one, Cap other) {
        return Stream.of(one.limit(), other.limit())
                .flatMap(limit -> Stream.of(limit.subtract(STEP), limit, limit.add(STEP)))
                .flatMap(figure -> Stream.of(figure, BigDecimal.ZERO, MANY))
                .filter(figure -> figure.signum() >= 0)
                .anyMatch(figure -> one.operator().keeps(figure, one.limit())
                        && !other.operator().keeps(figure, other.limit()));
    }

    private static boolean earlier(@Nullable LocalDate is, @Nullable LocalDate was) {
        return is != null && (was == null || is.isBefore(was));
    }
}
