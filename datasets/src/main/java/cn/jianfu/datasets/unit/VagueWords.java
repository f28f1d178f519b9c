package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.unit.OrganReading.Vague;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words for many units, which name none: 有关部门, 公司, 银行. Schools and hospitals have theirs in {@link InstitutionNames}.
 * Collected from what clerks put where they
 * do not know, or do not want to say, who asked (一般知识).
 */
final class VagueWords {
    private static final Map<String, String> SYSTEMS = Map.ofEntries(
            Map.entry("银行", "金融"),
            Map.entry("各银行", "金融"),
            Map.entry("贷款银行", "金融"),
            Map.entry("开户行", "金融"),
            Map.entry("商业银行", "金融"),
            Map.entry("金融机构", "金融"),
            Map.entry("保险公司", "金融"),
            Map.entry("保险", "金融"),
            Map.entry("公安机关", "公安"),
            Map.entry("公安部门", "公安"),
            Map.entry("律师事务所", "司法"),
            Map.entry("律所", "司法"),
            Map.entry("运营商", "公用企业"),
            Map.entry("通信公司", "公用企业"),
            Map.entry("营业厅", "公用企业"),
            Map.entry("物业公司", "其他"),
            Map.entry("物业", "其他"),
            Map.entry("居委会", "村居"),
            Map.entry("社区居委会", "村居"),
            Map.entry("社区", "村居"),
            Map.entry("村委会", "村居"),
            Map.entry("村民委员会", "村居"),
            Map.entry("居民委员会", "村居"),
            Map.entry("村委", "村居"),
            Map.entry("居委", "村居"),
            Map.entry("乡镇政府", "政府"),
            Map.entry("乡镇", "政府"));

    private static final Set<String> WORDS = Set.of(
            "政府部门", "政府机关", "机关单位", "行政机关", "主管部门", "上级部门", "上级单位", "各部门", "各单位", "职能部门", "窗口单位", "事业单位", "企业", "企业单位",
            "企事业单位", "有关部门", "有关单位", "相关部门", "相关单位", "单位", "用人单位", "工作单位", "公司", "部门", "机关", "个人", "本人", "其他", "其它",
            "中心", "局", "管理局", "监管局", "保障局", "服务中心", "办公室", "所属单位", "原单位", "就业单位", "招聘单位", "用工单位", "务工单位", "接收单位",
            "服务单位", "建设单位", "施工单位", "租房单位", "当地政府", "地方政府", "上级", "上级领导", "领导", "机构", "民企", "私企", "国企", "央企", "厂里",
            "工厂", "厂", "工地", "老板", "房东", "店里", "商铺", "门店", "商场", "超市", "酒店", "宾馆", "饭店", "旅馆", "旅行社", "中介", "房产中介",
            "人事部", "人事科", "人事处", "人力资源部", "财务部", "财务科", "后勤部", "亲属", "家属", "当事人", "群众", "居民", "业主", "客户", "对方", "自用",
            "自己");

    private static final String WHOSE =
            "相关|有关|所在|所属|用人|用工|工作|上班|就业|就职|任职|应聘|招聘|入职|务工|打工|接收|聘用|派遣|主管|上级|上一级|其他|其它|各|各个|多家|部分|某些|原|原来|现|新|老|本|该|贵|我"
                    + "|外地|外省|外市|当地|本地|异地|市内|省外|私营|民营|国有|私人|个体|集体|合资|外资|企事业|事业|行政|机关|政府|职能|业务|的|办事|审批|经办|办理|要求|需要|申请|开具|使用";
    private static final String TRADE =
            "劳务|建筑|建设|施工|工程|装修|装饰|物流|快递|运输|货运|客运|保安|保洁|家政|物业|房产|房地产|开发|中介|人力资源|人力|科技|电子|食品|服装|贸易|商贸|广告|传媒|文化|旅游|租赁|汽车"
                    + "|网约车|出租车|外卖|担保|典当|拍卖|信托|证券|投资|理财|贷款|小额贷款|保险|财产保险";
    private static final String SORT = "(?:公司|单位|企业|部门|机构|工厂|厂家|厂|集团)";
    /** A sort of office with nothing that tells it from others: 用人单位. */
    private static final Pattern ANY = Pattern.compile("(?:" + WHOSE + ")*" + SORT);
    /** A sort of company: 建筑公司, 劳务派遣公司. Behind a region it may be the name of one: 环县建筑公司. */
    private static final Pattern ANY_OF_A_TRADE = Pattern.compile("(?:" + WHOSE + "|" + TRADE + ")*" + SORT);

    private VagueWords() {}

    /**
     * The word for many that the organ's part is, null when it is none.
     *
     * @param placed whether a region or a level stands before it
     */
    static @Nullable Vague read(String organ, boolean placed) {
        String system = SYSTEMS.get(organ);
        if (system != null) {
            return new Vague(system, system.equals("村居") ? "村级" : system.equals("政府") ? "乡级" : null, organ);
        }
        boolean any = WORDS.contains(organ)
                || (placed ? ANY : ANY_OF_A_TRADE).matcher(organ).matches();
        return any ? new Vague(null, null, organ) : null;
    }
}
