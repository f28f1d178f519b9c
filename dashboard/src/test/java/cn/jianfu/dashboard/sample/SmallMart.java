package cn.jianfu.dashboard.sample;

import cn.jianfu.database.MartSchema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/**
 * A city small enough to count on one's fingers. Two counties; in county 01, township 001 with communities 001 and 002,
 * township 002 with community 001; in county 02 one community, and one that never reported.
 */
public final class SmallMart {
    public static final String CITY = "990100000000";
    public static final String COUNTY = "990101000000";
    public static final String OTHER_COUNTY = "990102000000";
    public static final String TOWNSHIP = "990101001000";
    public static final String COMMUNITY = "990101001001";
    public static final String NEIGHBOUR = "990101001002";
    public static final String FAR = "990101002001";
    public static final String FOREIGN = "990102001001";
    public static final String SILENT = "990102001002";

    private SmallMart() {}

    /** Publishes it. */
    public static void publish(DataSource dataSource) {
        publish(dataSource, "run-1");
    }

    /** Publishes it as the work of a given run. */
    public static void publish(DataSource dataSource, String runId) {
        try {
            MartSchema.publish(dataSource, connection -> {
                MartRows rows = new MartRows(connection);
                rows.region(CITY, "澄江市", "CITY", null);
                rows.region(COUNTY, "临江区", "COUNTY", CITY);
                rows.region(OTHER_COUNTY, "望山县", "COUNTY", CITY);
                rows.region(TOWNSHIP, "东街街道", "TOWNSHIP", COUNTY);
                rows.region("990101002000", "河湾镇", "TOWNSHIP", COUNTY);
                rows.region("990102001000", "石门镇", "TOWNSHIP", OTHER_COUNTY);
                rows.region(COMMUNITY, "朝阳社区", "COMMUNITY", TOWNSHIP);
                rows.region(NEIGHBOUR, "和平社区", "COMMUNITY", TOWNSHIP);
                rows.region(FAR, "滨河社区", "COMMUNITY", "990101002000");
                rows.region(FOREIGN, "大塘村", "COMMUNITY", "990102001000");
                rows.region(SILENT, "柏树村", "COMMUNITY", "990102001000");
                rows.unit(1, "U1", "临江区教育局", "教育", "县级", COUNTY);
                rows.unit(2, "U2", "临江区公安局", "公安", "县级", COUNTY);
                rows.unit(3, null, "=某中介", "未归类", "其他", COUNTY);
                rows.unit(4, "U4", "望山县教育局", "教育", "县级", OTHER_COUNTY);
                rows.unit(5, "U5", "临江区应急管理局", "应急", "县级", COUNTY);
                rows.item(0, "I0", "待研判", "PENDING");
                rows.item(1, "I1", "居住证明", "PERMITTED");
                rows.item(2, "I2", "亲属关系证明", "PROHIBITED");
                rows.item(3, "I3", "养犬证明", "UNLISTED");
                rows.file(1, "临江区/朝阳社区.xlsx", COMMUNITY, "ACCEPTED");
                rows.file(2, "临江区/和平社区.xlsx", NEIGHBOUR, "ACCEPTED");
                rows.file(3, "临江区/滨河社区.xlsx", FAR, "ACCEPTED");
                rows.file(4, "望山县/大塘村.xlsx", FOREIGN, "ACCEPTED");
                rows.file(5, "望山县/坏表.xls", FOREIGN, "REJECTED");
                // Of these the community cannot be told: they belong to the folder's county and township.
                rows.file(6, "临江区/东街街道/台账.xlsx", null, TOWNSHIP, "ACCEPTED");
                rows.file(7, "临江区/东街街道/旧表.xls", null, TOWNSHIP, "REJECTED");
                rows.file(8, "临江区/东街街道/朝阳社区(1).xlsx", COMMUNITY, "DUPLICATE");
                // Unit 1: three non-compliant in two communities, one permitted; one in the month before.
                rows.certificate(COMMUNITY, day(1, 5), 1, 2, "PROHIBITED", "亲属关系证明", "教育局", 1, 3);
                rows.certificate(COMMUNITY, day(2, 5), 1, 2, "PROHIBITED", "亲属关系", "区教育局", 1, 4);
                rows.certificate(COMMUNITY, day(2, 6), 1, 1, "PERMITTED", "居住证明", "临江区教育局", 1, 5);
                rows.certificate(NEIGHBOUR, day(2, 7), 1, 3, "UNLISTED", "养犬证明", "临江区教育局", 2, 3);
                rows.certificate(FAR, day(2, 28), 1, 2, "PROHIBITED", "亲属关系证明", "临江区教育局", 3, 3);
                // Units 2 and 3 tie with one each.
                rows.certificate(FAR, day(2, 9), 2, 2, "PROHIBITED", "亲属关系证明", "公安局", 3, 4);
                rows.certificate(COMMUNITY, day(2, 10), 3, 3, "UNLISTED", "养犬证明", "=某中介", 1, 6);
                rows.certificate(COMMUNITY, day(2, 11), 2, 0, "PENDING", "情况属实", "公安局", 1, 7);
                // Unit 4 asks in the other county only.
                rows.certificate(FOREIGN, day(2, 12), 4, 2, "PROHIBITED", "亲属关系证明", "望山县教育局", 4, 3);
                rows.certificate(FOREIGN, day(2, 13), 4, 2, "PROHIBITED", "亲属关系证明", "望山县教育局", 4, 4);
                rows.refused(COMMUNITY, day(2, 14), 1, "无犯罪记录证明", 1, 8);
                rows.quarantine(1, 1, COMMUNITY, 9, "日期不存在，请改为实际日期。");
                rows.quarantine(2, 6, null, 4, "看不出这份台账属于哪个社区,请把社区全称写进文件名或“社区”列");
                rows.finish(runId, OffsetDateTime.parse("2023-08-01T01:30:00Z"));
                SmallBurdens.into(connection);
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2023, month, day);
    }
}
