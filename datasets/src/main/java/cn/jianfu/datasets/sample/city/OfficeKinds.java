package cn.jianfu.datasets.sample.city;

import static cn.jianfu.datasets.sample.city.UnitKind.Seat.CITY_OFFICE;
import static cn.jianfu.datasets.sample.city.UnitKind.Seat.COUNTY;
import static cn.jianfu.datasets.sample.city.UnitKind.Seat.TOWNSHIP;

import java.util.List;

/** The sorts of offices that ask nobody for certificates, but convene, send forms, inspect and hand tasks down. */
final class OfficeKinds {
    static final List<UnitKind> ALL = List.of(
            office("XC", COUNTY, "中共{X}委宣传部", "宣传部", "委宣传部"),
            office("ZF", COUNTY, "中共{X}委政法委员会", "政法委", "委政法委"),
            office("YJ", COUNTY, "{X}应急管理局", "应急管理局", "应急局"),
            office("CG", COUNTY, "{X}城市管理局", "城市管理局", "城管局"),
            office("TO", COUNTY, "{X}统计局", "统计局", ""),
            office("FL", COUNTY, "{X}妇女联合会", "妇女联合会", "妇联"),
            office("TW", COUNTY, "共青团{X}委员会", "团委", ""),
            office("SL", COUNTY, "{X}水利局", "水利局", ""),
            office("WL", COUNTY, "{X}文化和旅游局", "文化和旅游局", "文旅局"),
            office("XF", COUNTY, "{X}消防救援大队", "消防救援大队", "消防大队"),
            office("XB", COUNTY, "{X}信访局", "信访局", ""),
            office("SF", COUNTY, "{X}司法局", "司法局", ""),
            office("JO", COUNTY, "{X}交通运输局", "交通运输局", "交通局"),
            office("DS", COUNTY, "{X}大数据管理局", "大数据管理局", "大数据局"),
            office("ST", COUNTY, "{C}生态环境局{x}分局", "生态环境局", "环保局"),
            office("JD", TOWNSHIP, "{X}{T}{O}", "{O}", "政府|办"),
            office("WS", TOWNSHIP, "{X}{T}卫生院", "卫生院", ""),
            office("SS", TOWNSHIP, "{X}司法局{T}司法所", "司法所", ""),
            office("ZB", CITY_OFFICE, "中共{C}委组织部", "组织部", "委组织部"),
            office("ZF", CITY_OFFICE, "中共{C}委政法委员会", "政法委", "委政法委"),
            office("WM", CITY_OFFICE, "{C}精神文明建设办公室", "文明办", ""),
            office("MZ", CITY_OFFICE, "{C}民政局", "民政局", ""),
            office("WJ", CITY_OFFICE, "{C}卫生健康委员会", "卫生健康委员会", "卫健委"),
            office("YJ", CITY_OFFICE, "{C}应急管理局", "应急管理局", "应急局"),
            office("CG", CITY_OFFICE, "{C}城市管理局", "城市管理局", "城管局"),
            office("TO", CITY_OFFICE, "{C}统计局", "统计局", ""),
            office("DS", CITY_OFFICE, "{C}大数据管理局", "大数据管理局", "大数据局"));

    private OfficeKinds() {}

    private static UnitKind office(String key, UnitKind.Seat seat, String formal, String organ, String spoken) {
        String system =
                switch (key) {
                    case "MZ" -> "民政";
                    case "WJ", "WS" -> "卫健";
                    case "SF", "SS" -> "司法";
                    default -> "其他";
                };
        return UnitKind.of(key, seat, system, formal, organ, spoken, 0, "");
    }
}
