package cn.jianfu.datasets.catalogue;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A certificate item recognised by what its name means rather than by the name itself.
 *
 * @param itemName name of the catalogue item; a rule whose item is not in the catalogue in force is not used
 * @param says what a subject has to contain
 * @param unless words that give the subject another meaning
 */
record MeaningRule(String itemName, Pattern says, Pattern unless) {

    /** Written from the meaning of the twenty national items, then of the sample city's permitted and known unlisted ones. */
    static final List<MeaningRule> ALL = List.of(
            rule(
                    "亲属关系证明",
                    "亲属|直系|血亲|父子|母子|父女|母女|兄弟|姐妹|姐弟|兄妹|祖孙|夫妻关系|家庭(成员)?关系|子女(关系|信息|具体)|名子女|私生子"
                            + "|我?(爸|妈|爹|娘|父亲|母亲|爷爷|奶奶|儿子|女儿|哥|姐|弟|妹)(就)?是我?(爸|妈|爹|娘|父亲|母亲|爷爷|奶奶|儿子|女儿|哥|姐|弟|妹)"
                            + "|是我(父亲|母亲|爸|妈|儿子|女儿)",
                    "继承|独生子女"),
            rule("居民身份信息证明", "身份(信息|情况)|^身份$|同一个?人|我就?是我(本人)?$|曾用名", "变更|更正|更改|成员身份|遗失|丢失"),
            rule("户口登记项目内容变更申请证明", "(户口|户籍|姓名|名字|出生日期|出生年月|民族|性别|年龄).*(变更|更正|更改|修改|写错|登记错)", "遗失|丢失"),
            rule("居民养犬证明", "养犬|养狗|犬只|狗证|犬证", ""),
            rule("无犯罪记录证明", "(无|没有|未|有无).*(犯罪|违法|违纪|案底|前科|不良记录)|犯罪记录", "信用|征信|生育|建筑|违建"),
            rule("社区戒毒社区康复人员情况证明(表现证明)", "戒毒|康复人员|吸毒", ""),
            rule("人员失踪证明", "失踪|走失|下落不明", ""),
            rule("婚姻状况证明", "未婚|未结婚|单身|离异|离婚|丧偶|结婚|已婚|再婚|婚姻(状况|情况|登记)|分居|老婆就?是老婆|丈夫就?是丈夫", "收养|遗失|丢失|补办"),
            rule("出生证明", "出生(地|时间)?$|新生儿|接生", "遗失|丢失|补办"),
            rule("健在证明", "健在|在世|还活着|活着|生存(认证)?$", ""),
            rule("死亡证明", "死亡|去世|病故|亡故|过世|身故", "继承|子女|未死亡"),
            rule("疾病状况证明", "疾病|患病|病情|生病|病史|失能|失智|头脑清醒|精神(正常|状况)|健康状况", "无犯罪"),
            rule("残疾状况证明", "残疾|伤残", "法律援助"),
            rule("婚育状况证明", "婚育|生育|准生|未育|计划生育|独生子女", "违法生育"),
            rule("居民就业状况证明", "就业|无业|失业|待业|无工作|没有工作", "就业困难|就业援助|违"),
            rule("居民个人档案证明", "档案", "婚姻登记档案|无档案|婚姻"),
            rule("居民财产证明", "无房|房产|财产|存款|住房(情况|状况)|名下.*(房|车)|有房|所有权", "继承|公租房|廉租房|权属来源|维修|房主是|公证|遗失|丢失|补办|公共财产"),
            rule("遗产继承权证明", "继承", "承包"),
            rule("市场主体住所证明", "(市场主体|企业|公司|个体|经营|营业|注册).*(住所|场所|地址)|住改商", "扰民"),
            rule(
                    "证件遗失证明",
                    "(遗失|丢失|丢了|被盗|补办|遗落).*(证|户口本|户口簿|执照|存折|银行卡|燃气本|水电本)"
                            + "|(证|户口本|户口簿|执照|存折|银行卡|燃气本|水电本).*(遗失|丢失|丢了|被盗|补办|遗落)",
                    "票据|发票|收据"),
            rule("收养人婚姻状况和抚养教育能力证明", "收养", "送养"),
            rule("指定监护人证明", "监护", ""),
            rule("志愿服务记录证明", "志愿(者|服务)", ""),
            rule("见义勇为行为证明", "见义勇为", ""),
            rule("法律援助经济困难证明", "法律援助", ""),
            rule("入党外调政审证明", "入党|发展党员|函调|党员.*政审", ""),
            rule("征兵政治考核证明", "征兵|参军|入伍|应征", ""),
            rule("学生参加社区实践活动证明", "社会实践|社区(实践)?活动", ""),
            rule("农民专业合作社成员身份证明", "合作社.*成员", ""),
            rule("农村土地承包经营权办理变更事项证明", "承包(地|经营权)", ""),
            rule("住宅专项维修资金使用证明", "维修资金", ""),
            rule("居住证明", "居住|租住|暂住|住在(本|我)?(社区|小区|辖区)", "学区|入学|学生|儿童|居住地报到|无房|异地生存"),
            rule("学区常住证明", "(学区|入学|适龄儿童|学生).*(常住|居住|住址)", ""),
            rule("收入证明", "收入", "法律援助|违法|低收入|困难|固定收入来源"),
            rule("家庭经济困难证明", "(经济|家庭|生活)困难|贫困|困难家庭|低收入", "法律援助|就业"),
            rule("意外伤害证明", "摔伤|摔倒|受伤|意外伤", "残"),
            rule("贷款证明", "贷款", "困难|贫困|助学"),
            rule("赡养父母证明", "赡养", ""),
            rule("不喝酒证明", "不喝酒|不饮酒|酗酒", ""),
            rule("流动人口证明", "流动人口|外来人口|外来务工", "计划生育|婚育"),
            rule("公租房申请证明", "公租房|廉租房|保障房|公共租赁住房", ""),
            rule("转学证明", "转学", "居住"),
            rule("就业困难人员证明", "就业(困难|援助)|4050", ""),
            rule("缴费票据遗失证明", "(票据|发票|收据).*(遗失|丢失|丢了)|(遗失|丢失|丢了).*(票据|发票|收据)", ""),
            rule("误工证明", "误工", ""),
            rule("商户不扰民证明", "扰民", ""),
            rule("吵架证明", "吵架|邻里纠纷", ""));

    boolean recognises(String subject) {
        return says.matcher(subject).find() && !unless.matcher(subject).find();
    }

    private static MeaningRule rule(String itemName, String says, String unless) {
        // An empty list of exceptions must match nothing, not everything.
        return new MeaningRule(itemName, Pattern.compile(says), Pattern.compile(unless.isEmpty() ? "(?!)" : unless));
    }
}
