package cn.jianfu.datasets.sample.city;

import static cn.jianfu.datasets.sample.city.UnitKind.Seat.BANK;
import static cn.jianfu.datasets.sample.city.UnitKind.Seat.CITY;
import static cn.jianfu.datasets.sample.city.UnitKind.Seat.CITY_FOR_DISTRICTS;
import static cn.jianfu.datasets.sample.city.UnitKind.Seat.COUNTY;
import static cn.jianfu.datasets.sample.city.UnitKind.Seat.TOWNSHIP;

import java.util.List;

/** The sorts of units that the sample city has, and what each asks people to fetch from their community. */
final class UnitKinds {
    private static final String BANKS_ASK = "P01:3 P11:2 P02:2 U03:2 P15:1 U06:2 P18:1 P20:1";

    static final List<UnitKind> ALL = List.of(
            UnitKind.of(
                    "JY",
                    COUNTY,
                    "教育",
                    "{C}{X}教育局",
                    "教育局",
                    "教体局|教育体育局|教委",
                    4.5,
                    "A08:4 A03:2 U02:3 U01:2 P17:2 U04:1.5 P01:1 U12:0.5 P14:0.3"),
            UnitKind.of("SX", COUNTY, "教育", "{C}{X}实验小学", "实验小学", "", 3, "A08:7 A03:1 U02:2 U01:1 P17:0.5 P01:0.5"),
            UnitKind.of("ZX", COUNTY, "教育", "{C}{X}高级中学", "高级中学", "", 3, "A08:6 A03:4 U04:2 U12:0.5"),
            UnitKind.of(
                    "GA", COUNTY, "公安", "{C}公安局{x}分局", "公安局", "公安分局", 2, "P02:2 P03:2 P05:2 A04:1.5 P07:0.3 P06:0.5"),
            UnitKind.of(
                    "MZ",
                    COUNTY,
                    "民政",
                    "{C}{X}民政局",
                    "民政局",
                    "民政",
                    4,
                    "A02:5 A01:3 P08:2 U04:2 P10:0.5 P13:0.5 U03:0.5 U07:0.5"),
            UnitKind.of(
                    "RS",
                    COUNTY,
                    "人社",
                    "{C}{X}人力资源和社会保障局",
                    "人力资源和社会保障局",
                    "人社局|人力资源社会保障局|劳动局",
                    2,
                    "P15:4 P10:3 U13:2 P16:1"),
            UnitKind.of("SB", COUNTY, "人社", "{C}{X}社会保险服务中心", "社会保险服务中心", "社保局|社保中心", 1.2, "P10:4 P15:2 P11:1"),
            UnitKind.of("WJ", COUNTY, "卫健", "{C}{X}卫生健康局", "卫生健康局", "卫健局|卫健委|卫计局|计生办", 1.4, "P14:4 P09:2 P12:1"),
            UnitKind.of("YY", COUNTY, "卫健", "{C}{X}人民医院", "人民医院", "", 1, "P12:2 U05:3 P01:1"),
            UnitKind.of(
                    "ZJ",
                    COUNTY,
                    "住建",
                    "{C}{X}住房和城乡建设局",
                    "住房和城乡建设局",
                    "住建局|房管局|住房城乡建设局",
                    4,
                    "A11:7 P17:3 U11:2 P08:1 U03:0.5"),
            UnitKind.of("ZR", COUNTY, "自然资源", "{C}{X}自然资源局", "自然资源局", "国土局|国土资源局", 2.5, "A10:5 P17:1 P18:1"),
            UnitKind.of(
                    "BD", COUNTY, "自然资源", "{C}{X}不动产登记中心", "不动产登记中心", "不动产中心|不动产登记交易中心", 2, "P08:3 P17:3 P18:2 P01:2"),
            UnitKind.of("SJ", COUNTY, "市场监管", "{C}{X}市场监督管理局", "市场监督管理局", "市场监管局|市监局|工商局", 1.6, "P19:6 U16:1"),
            UnitKind.of("NY", COUNTY, "其他", "{C}{X}农业农村局", "农业农村局", "农业局", 6, "A10:6 A09:4 U19:0.2"),
            UnitKind.of("YB", COUNTY, "其他", "{C}{X}医疗保障局", "医疗保障局", "医保局|医保中心", 1.4, "U05:5 P13:1 U04:1"),
            UnitKind.of("TJ", COUNTY, "其他", "{C}{X}退役军人事务局", "退役军人事务局", "退役军人局", 1, "A07:2 P02:1 P15:0.5 U04:0.5"),
            UnitKind.of("SW", COUNTY, "其他", "国家税务总局{C}{X}税务局", "税务局", "地税局", 0.6, "P17:2 P08:2"),
            UnitKind.of("CL", COUNTY, "其他", "{C}{X}残疾人联合会", "残疾人联合会", "残联", 1, "P13:6 U04:1"),
            UnitKind.of(
                    "FY", COUNTY, "司法", "{C}{X}人民法院", "人民法院", "法院", 1, "P08:2 P11:1 U15:2 P01:1 P18:1 U17:0.3 U18:0.1"),
            UnitKind.of("FZ", COUNTY, "司法", "{C}{X}法律援助中心", "法律援助中心", "法援中心", 5, "A05:9 U04:1"),
            UnitKind.of("WZ", COUNTY, "其他", "{C}{X}人民武装部", "人民武装部", "武装部|征兵办", 4, "A07:1"),
            UnitKind.of("ZB", COUNTY, "其他", "中共{X}委组织部", "组织部", "委组织部", 5, "A06:1"),
            UnitKind.of("NH", BANK, "金融", "中国农业银行股份有限公司{x}支行", "农业银行", "农行", 1.1, BANKS_ASK),
            UnitKind.of("JH", BANK, "金融", "中国建设银行股份有限公司{x}支行", "建设银行", "建行", 1.1, BANKS_ASK),
            UnitKind.of("YZ", BANK, "金融", "中国邮政储蓄银行股份有限公司{x}支行", "邮政储蓄银行", "邮储银行|邮储", 1.1, BANKS_ASK),
            UnitKind.of("RB", BANK, "金融", "中国人寿保险股份有限公司{x}支公司", "人寿保险", "人寿保险公司", 0.8, "U05:4 P01:3 P11:2"),
            UnitKind.of("GD", COUNTY, "公用企业", "国网{C}{X}供电公司", "供电公司", "供电局|电力公司", 1, "P17:2 P02:1 U14:1 U01:2"),
            UnitKind.of("SG", COUNTY, "公用企业", "{x}自来水有限公司", "自来水公司", "水务公司|供水公司", 0.7, "P17:2 U01:2 U14:1"),
            UnitKind.of(
                    "PC",
                    TOWNSHIP,
                    "公安",
                    "{C}公安局{x}分局{t}派出所",
                    "派出所",
                    "",
                    3.5,
                    "P02:3 P03:3 P01:3 U01:2 P05:1 P11:1 P20:2 U09:1 U10:1 A04:1 P04:0.3 P07:0.1"),
            UnitKind.of("XX", TOWNSHIP, "教育", "{X}{T}中心小学", "中心小学", "", 3, "A08:5 A03:1 U02:2 U01:1 P01:0.5"),
            UnitKind.of(
                    "NS",
                    TOWNSHIP,
                    "金融",
                    "{x}农村商业银行股份有限公司{t}支行",
                    "农村商业银行",
                    "农商行|信用社",
                    1.6,
                    "A10:2 A09:1 U06:2 U03:1.5 P01:1 P02:0.7 P11:0.7"),
            UnitKind.of("GZ", CITY_FOR_DISTRICTS, "司法", "{C}公证处", "公证处", "", 1.2, "P01:4 P18:3 P08:2"),
            UnitKind.of("GJ", CITY, "住建", "{C}住房公积金管理中心", "住房公积金管理中心", "公积金中心|公积金管理中心", 1.1, "P08:3 P17:4 U03:2"),
            UnitKind.of(
                    "RQ", CITY_FOR_DISTRICTS, "公用企业", "{C}燃气有限公司", "燃气公司", "天然气公司", 1.25, "U01:4 P17:4 P20:2 U14:1"),
            UnitKind.of("DY", CITY_FOR_DISTRICTS, "卫健", "{C}第一人民医院", "第一人民医院", "", 0.5, "U05:3 P12:2 P01:1"),
            UnitKind.of("JT", CITY_FOR_DISTRICTS, "其他", "{C}公共交通有限公司", "公共交通公司", "", 0.15, "U08:1 P05:3"));

    private UnitKinds() {}
}
