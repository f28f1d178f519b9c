package cn.jianfu.dashboard.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/** The other burdens of the {@link SmallMart}: in February 15 hours of meetings and forms in county 01, 2 in county 02. */
final class SmallBurdens {
    private SmallBurdens() {}

    static void into(Connection connection) throws SQLException {
        BurdenRows rows = new BurdenRows(connection);
        // One meeting of unit 1 in two communities: one matter, twice the hours; too long.
        long longMeeting = rows.row(
                "meetings",
                SmallMart.COMMUNITY,
                LocalDate.of(2023, 2, 3),
                1,
                1,
                "安全生产会",
                "6",
                "{\"minutes\": 120, \"attendees\": 3, \"form\": null}",
                1,
                21);
        rows.row(
                "meetings",
                SmallMart.NEIGHBOUR,
                LocalDate.of(2023, 2, 3),
                1,
                1,
                "安全生产会",
                "4",
                "{\"minutes\": 120, \"attendees\": 2}",
                2,
                21);
        rows.row(
                "meetings",
                SmallMart.COMMUNITY,
                LocalDate.of(2023, 1, 9),
                2,
                2,
                "反诈宣传会",
                "1.5",
                "{\"minutes\": 60, \"attendees\": 1}",
                1,
                22);
        rows.row(
                "meetings",
                SmallMart.FOREIGN,
                LocalDate.of(2023, 2, 4),
                4,
                3,
                "招生会",
                "2",
                "{\"minutes\": 60, \"attendees\": 1}",
                4,
                21);
        // Two forms of different units that ask for the same.
        rows.row(
                "forms",
                SmallMart.COMMUNITY,
                LocalDate.of(2023, 2, 5),
                1,
                4,
                "学龄人口表",
                "3",
                "{\"times\": 1, \"items\": 8}",
                1,
                31);
        rows.row(
                "forms",
                SmallMart.COMMUNITY,
                LocalDate.of(2023, 2, 6),
                2,
                5,
                "人口信息表",
                "2",
                "{\"times\": 1, \"items\": 9}",
                1,
                32);
        rows.row("signboards", SmallMart.COMMUNITY, null, 2, 6, "警务室", "5", "{\"pieces\": 5}", 1, 41);
        // Put up long before the period, by a unit that demands no certificates.
        rows.row(
                "signboards",
                SmallMart.NEIGHBOUR,
                null,
                5,
                7,
                "应急服务站",
                "2",
                "{\"pieces\": 2, \"since\": \"2022-05-01\"}",
                2,
                41);
        rows.cap("MEET-90", "MEETING_MINUTES", "90", "分钟", "甲文件", "不超过");
        rows.cap("BOARDS-3", "UPRIGHT_BOARDS", "3", "块", "乙文件", "不得");
        rows.cap("INSPECT-1", "INSPECTIONS", "1", "次", "丙文件", "原则上");
        rows.breach(1, "MEET-90", "ROW", longMeeting, 1, SmallMart.COMMUNITY, LocalDate.of(2023, 2, 3), "120", "90");
        rows.breach(2, "BOARDS-3", "COMMUNITY", null, null, SmallMart.COMMUNITY, LocalDate.of(2023, 2, 28), "5", "3");
        rows.breach(3, "INSPECT-1", "UNIT_YEAR", null, 4, null, LocalDate.of(2023, 2, 9), "2", "1");
        rows.pair("forms", 4, 5, "姓名、联系电话", "2");
        rows.standing(SmallMart.COMMUNITY, "BOARDS-3", LocalDate.of(2023, 2, 28), "5");
        // Five people work in one community in both months, two in the other county's in February; the others declare
        // nothing.
        rows.workers(SmallMart.COMMUNITY, LocalDate.of(2023, 1, 1), 5);
        rows.workers(SmallMart.COMMUNITY, LocalDate.of(2023, 2, 1), 5);
        rows.workers(SmallMart.FOREIGN, LocalDate.of(2023, 2, 1), 2);
        rows.finish();
    }
}
