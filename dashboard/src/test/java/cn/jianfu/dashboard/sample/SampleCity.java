package cn.jianfu.dashboard.sample;

import cn.jianfu.database.Database;
import cn.jianfu.database.MartSchema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;

/** A made-up city of 4 counties, 40 townships and 400 communities, for looking at the screens. Always the same. */
public final class SampleCity {
    public static final String CITY = "990100000000";
    private static final YearMonth FIRST = YearMonth.of(2022, 6);
    private static final int MONTHS = 14;

    private record Item(String name, String attribute, int weight) {}

    private record Unit(String name, String system, String level, int weight) {}

    private static final List<Item> ITEMS = List.of(
            new Item("居住证明", "PERMITTED", 18),
            new Item("亲属关系证明", "PROHIBITED", 16),
            new Item("无犯罪记录证明", "PROHIBITED", 9),
            new Item("婚姻状况证明", "PROHIBITED", 10),
            new Item("收入证明", "PROHIBITED", 9),
            new Item("死亡证明", "PERMITTED", 6),
            new Item("同一人证明", "PROHIBITED", 7),
            new Item("房屋权属证明", "PROHIBITED", 6),
            new Item("养犬证明", "UNLISTED", 2),
            new Item("未就业证明", "UNLISTED", 6),
            new Item("车位情况说明", "UNLISTED", 4),
            new Item("户口本丢失证明", "PROHIBITED", 3),
            new Item("经营场所证明", "UNLISTED", 7),
            new Item("家庭困难情况说明", "UNLISTED", 6),
            new Item("政审材料", "PERMITTED", 4),
            new Item("情况属实盖章", "PENDING", 3));

    private static final List<Unit> UNITS = List.of(
            new Unit("教育局", "教育", "县级", 17),
            new Unit("公安局", "公安", "县级", 15),
            new Unit("农村信用合作联社", "金融", "县级", 13),
            new Unit("人力资源和社会保障局", "人社", "县级", 9),
            new Unit("不动产登记中心", "自然资源", "县级", 8),
            new Unit("住房公积金管理中心", "住建", "市级", 7),
            new Unit("法律援助中心", "司法", "县级", 4),
            new Unit("供电公司", "公用企事业", "县级", 5),
            new Unit("自来水有限责任公司", "公用企事业", "县级", 4),
            new Unit("市场监督管理局", "市场监管", "县级", 5),
            new Unit("第一中学", "教育", "县级", 6),
            new Unit("人民医院", "卫生健康", "县级", 4),
            new Unit("交警大队车辆管理所", "公安", "县级", 3),
            new Unit("工商银行支行", "金融", "县级", 6),
            new Unit("人寿保险支公司", "金融", "县级", 4));

    private static final List<String> COUNTIES = List.of("临江区", "青石区", "望山县", "云溪县");
    private static final List<String> TOWNSHIPS =
            List.of("东街街道", "城西街道", "新华街道", "河湾镇", "双桥镇", "柳林镇", "石门镇", "白鹤镇", "长岭乡", "枫树乡");
    private static final List<String> COMMUNITIES =
            List.of("朝阳社区", "建设社区", "和平社区", "青年路社区", "花园社区", "光明社区", "滨河社区", "桥头村", "大塘村", "柏树村");

    private static final List<String[]> FAULTS = List.of(
            new String[] {"出具证明时间", "IMPOSSIBLE_DATE", "2023-2-30", "出具证明时间是不存在的日期,请对照证明存根改正"},
            new String[] {"要求出具证明单位", "MISSING_UNIT", null, "没有填写要求出具证明的单位,请补填单位全称"},
            new String[] {"出具证明时间", "UNREADABLE_DATE", "上月12号", "出具证明时间认不出来,请写成“2023-3-5”"},
            new String[] {"社区", "UNKNOWN_COMMUNITY", "朝杨社区", "“社区”列写的“朝杨社区”不在本乡镇(街道)的社区名单中,请核对社区名称或文件所在的文件夹"});

    private final Random random = new Random(7);

    private SampleCity() {}

    /** Publishes it into a database under the given home: for starting the dashboard by hand. */
    public static void main(String[] args) throws Exception {
        try (Database database = Database.open(Path.of(args[0]), System.getenv())) {
            publish(database.dataSource());
        }
    }

    /** Publishes it. */
    public static void publish(DataSource dataSource) throws Exception {
        MartSchema.publish(dataSource, connection -> new SampleCity().into(connection));
    }

    private void into(Connection connection) throws SQLException {
        MartRows rows = new MartRows(connection);
        rows.region(CITY, "澄江市", "CITY", null);
        for (int i = 0; i < ITEMS.size(); i++) {
            Item item = ITEMS.get(i);
            int id = item.attribute().equals("PENDING") ? 0 : i + 1;
            rows.item(id, "I%03d".formatted(id), id == 0 ? "待研判" : item.name(), item.attribute());
        }
        for (int c = 0; c < COUNTIES.size(); c++) {
            county(rows, c);
        }
        for (int i = 0; i < 70; i++) {
            String[] fault = FAULTS.get(i % FAULTS.size());
            int t = i / 12;
            int m = i * 3 % 9;
            rows.quarantine(
                    i + 1, t * 10 + m + 1, communityCode(0, t, m), 9 + i, fault[0], fault[1], fault[2], fault[3]);
        }
        rows.file(9002, "临江区/东街街道/台账（汇总）.xlsx", null, "990101001000", "REJECTED");
        rows.file(9003, "临江区/东街街道/朝阳社区台账 - 副本.xlsx", communityCode(0, 0, 0), "DUPLICATE");
        rows.file(9001, "临江区/东街街道/旧表.xls", communityCode(0, 0, 3), "REJECTED");
        rows.finish("sample-1", OffsetDateTime.parse("2023-08-01T01:30:00Z"));
    }

    private void county(MartRows rows, int c) throws SQLException {
        String code = "9901%02d000000".formatted(c + 1);
        rows.region(code, COUNTIES.get(c), "COUNTY", CITY);
        for (int u = 0; u < UNITS.size(); u++) {
            Unit unit = UNITS.get(u);
            rows.unit(
                    c * 100 + u + 1,
                    code.substring(0, 6) + "-" + u,
                    COUNTIES.get(c) + unit.name(),
                    unit.system(),
                    unit.level(),
                    code);
        }
        rows.unit(c * 100 + 99, null, "某某中介公司", "未归类", "其他", code);
        for (int t = 0; t < TOWNSHIPS.size(); t++) {
            String township = "9901%02d%03d000".formatted(c + 1, t + 1);
            rows.region(township, TOWNSHIPS.get(t), "TOWNSHIP", code);
            for (int m = 0; m < COMMUNITIES.size(); m++) {
                community(rows, c, t, m, township);
            }
        }
    }

    private void community(MartRows rows, int c, int t, int m, String township) throws SQLException {
        String code = communityCode(c, t, m);
        rows.region(code, COMMUNITIES.get(m), "COMMUNITY", township);
        if (random.nextInt(33) == 0) {
            return; // has not reported
        }
        int file = c * 100 + t * 10 + m + 1;
        rows.file(
                file,
                COUNTIES.get(c) + "/" + TOWNSHIPS.get(t) + "/" + COMMUNITIES.get(m) + "台账.xlsx",
                code,
                "ACCEPTED");
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = FIRST.plusMonths(i);
            int count = 4 + random.nextInt(8) + (i < 10 ? i / 3 : 2);
            for (int n = 0; n < count; n++) {
                days.add(month.atDay(1 + random.nextInt(28)));
            }
        }
        days.sort(null);
        for (int row = 0; row < days.size(); row++) {
            int u = pick(UNITS.stream().mapToInt(Unit::weight).toArray());
            int i = pick(ITEMS.stream().mapToInt(Item::weight).toArray());
            Item item = ITEMS.get(i);
            boolean nobody = random.nextInt(60) == 0;
            rows.certificate(
                    code,
                    days.get(row),
                    c * 100 + (nobody ? 99 : u + 1),
                    item.attribute().equals("PENDING") ? 0 : i + 1,
                    item.attribute(),
                    item.name(),
                    nobody
                            ? "某某中介公司"
                            : random.nextBoolean()
                                    ? UNITS.get(u).name()
                                    : COUNTIES.get(c) + UNITS.get(u).name(),
                    file,
                    row + 4);
        }
    }

    private static String communityCode(int c, int t, int m) {
        return "9901%02d%03d%03d".formatted(c + 1, t + 1, m + 1);
    }

    private int pick(int[] weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = random.nextInt(sum);
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        throw new IllegalStateException();
    }
}
