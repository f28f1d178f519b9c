package cn.jianfu.dashboard.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/** The tasks of the {@link SmallMart}, all in March, when it has nothing else. */
final class SmallTasks {
    private SmallTasks() {}

    static void into(Connection connection, BurdenRows burdens) throws SQLException {
        TaskRows rows = new TaskRows(connection, burdens);
        rows.item(0, "PENDING", "PENDING", "未对应到清单事项");
        rows.item(1, "A06", "ASSIST", "禁毒宣传与防范");
        rows.item(2, "E05", "EXCLUDED", "招商引资类");
        rows.item(3, "E07", "EXCLUDED", "生产安全类");
        rows.item(4, "U01", "UNLISTED", "推广手机应用");
        rows.judgement(1, "沿街商铺消防检查", SmallMart.COUNTY, 3, "EXCLUDED");
        rows.judgement(2, "禁毒宣传", SmallMart.COUNTY, 1, "ASSIST");
        rows.judgement(3, "专项整治", SmallMart.COUNTY, 0, "PENDING");
        rows.judgement(4, "招商引资", SmallMart.COUNTY, 2, "EXCLUDED");
        rows.judgement(5, "反诈APP推广", SmallMart.OTHER_COUNTY, 4, "UNLISTED");
        rows.row(1, "沿街商铺消防检查", SmallMart.COMMUNITY, LocalDate.of(2023, 3, 1), 1, null, 1, 51);
        rows.row(1, "沿街商铺消防检查", SmallMart.NEIGHBOUR, LocalDate.of(2023, 3, 1), 1, "EXCLUDED", 2, 51);
        rows.row(2, "禁毒宣传", SmallMart.COMMUNITY, LocalDate.of(2023, 3, 2), 2, null, 1, 52);
        rows.row(3, "专项整治", SmallMart.COMMUNITY, LocalDate.of(2023, 3, 3), 1, null, 1, 53);
        // The ledger says that the community assists; the software does not.
        rows.row(4, "招商引资", SmallMart.COMMUNITY, LocalDate.of(2023, 3, 4), 2, "ASSIST", 1, 54);
        rows.row(5, "反诈APP推广", SmallMart.FOREIGN, LocalDate.of(2023, 3, 5), 4, null, 4, 51);
        rows.finish();
    }
}
