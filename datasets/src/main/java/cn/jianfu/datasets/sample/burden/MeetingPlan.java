package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.MeetingLedger;
import cn.jianfu.datasets.sample.burden.Burden.Spread;
import cn.jianfu.datasets.sample.burden.Office.Taste;
import cn.jianfu.datasets.sample.burden.Office.Tier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Who convenes: often or seldom, for an hour or three, on a day's notice or on none, all communities or some. */
final class MeetingPlan implements BurdenPlan {
    /** Above so many minutes a meeting breaches the cap of seed 001's first text. */
    static final int LONGEST = 90;

    private static final List<String> GATHERINGS =
            List.of("工作推进会", "工作部署会", "工作调度会", "业务培训会", "动员大会", "工作例会", "视频会议", "专题会议");
    private static final List<Integer> MINUTES = List.of(40, 45, 50, 60, 60, 75, 80, 90, 90, 95, 110, 120, 150, 180);
    private static final List<String> FORMS = List.of("现场会议", "现场会议", "视频会议", "电视电话会议");

    @Override
    public LedgerKind kind() {
        return MeetingLedger.KIND;
    }

    @Override
    public String folder() {
        return "会议台账";
    }

    @Override
    public List<Burden> of(Office office, YearMonth month, double zeal, SplittableRandom random) {
        double monthly =
                switch (office.tier()) {
                    case CITY -> 0.2;
                    case COUNTY -> 0.33;
                    case TOWNSHIP -> 6.5;
                };
        int meetings = Chance.about(monthly * office.taste(Taste.MEETINGS) * zeal, random);
        List<Burden> all = new ArrayList<>();
        for (int i = 0; i < meetings; i++) {
            LocalDate on = WorkingDays.any(month, random);
            all.add(meeting(office, Integer.toString(i), on, Chance.any(office.topics(), random), random));
        }
        return all;
    }

    /** A township meets on the county's matter once more, within days. */
    @Override
    public List<Burden> following(List<Burden> above, Office office, SplittableRandom random) {
        List<Burden> all = new ArrayList<>();
        for (Burden meeting : above) {
            LocalDate before = meeting.day("heldOn");
            LocalDate on = WorkingDays.onOrBefore(before.plusDays(Chance.from(2, 5, random)));
            boolean sameMonth = on.getMonth() == before.getMonth();
            if (sameMonth && office.unit().kind().key().equals("JD") && Chance.happens(0.2, random)) {
                all.add(meeting(office, "随" + all.size(), on, meeting.topic(), random));
            }
        }
        return all;
    }

    private static Burden meeting(Office office, String number, LocalDate on, String topic, SplittableRandom random) {
        String gathering = Chance.any(GATHERINGS, random);
        String form = gathering.equals("视频会议") ? gathering : Chance.any(FORMS, random);
        int minutes = Chance.any(MINUTES, random);
        boolean hasty = Chance.happens(0.12, random);
        boolean everybody = office.tier() == Tier.CITY || Chance.happens(0.4, random);
        return new Burden(
                "会-" + office.code() + "-" + on + "-" + number,
                office.unit(),
                topic,
                everybody ? 1 : 0.55,
                Map.of(
                        "heldOn",
                        on,
                        "subject",
                        office.whole() + topic + gathering,
                        "level",
                        office.tier().label(),
                        "form",
                        form,
                        "minutes",
                        BigDecimal.valueOf(minutes),
                        "notifiedOn",
                        hasty ? on : on.minusDays(Chance.from(1, 5, random))),
                Map.of("attendees", new Spread(1, office.tier() == Tier.TOWNSHIP ? 4 : 2, 1)));
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.sum("minutes", "minutes"),
                Measure.sum("attendees", "attendees"),
                Measure.product("person_minutes", "minutes", "attendees"),
                Measure.breaches("over_90_minutes", MeetingPlan::tooLong),
                Measure.breaches("same_day_notice", MeetingPlan::hasty),
                Measure.breaches("above_township", row -> !row.text("level").equals(Tier.TOWNSHIP.label())));
    }

    @Override
    public List<Flaw> impossible(BurdenRow row) {
        LocalDate held = row.day("heldOn");
        return held == null
                ? List.of()
                : List.of(
                        Flaw.impossible("ABSURD_DURATION", "minutes", BigDecimal.valueOf(6000)),
                        Flaw.impossible("END_BEFORE_START", "notifiedOn", held.plusDays(3)));
    }

    static boolean tooLong(BurdenRow row) {
        return row.number("minutes").intValue() > LONGEST;
    }

    /** Told on the day itself. */
    static boolean hasty(BurdenRow row) {
        LocalDate notified = row.day("notifiedOn");
        return notified != null && notified.equals(row.day("heldOn"));
    }
}
