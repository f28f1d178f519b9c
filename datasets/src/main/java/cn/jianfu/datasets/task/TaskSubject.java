package cn.jianfu.datasets.task;

import cn.jianfu.datasets.meaning.Wrapping;
import cn.jianfu.datasets.text.SimplifiedForm;
import cn.jianfu.datasets.text.WrittenForm;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a task is about, without the words that every task has: 禁毒宣传 for 【紧急】关于进一步做好2023年禁毒宣传工作的通知. */
final class TaskSubject {
    private static final int LONGEST = 120;
    private static final Wrapping WRAPPING = new Wrapping(
            List.of(
                    "关于", "做好", "开展", "抓好", "推进", "落实", "加强", "完成", "强化", "进一步", "继续", "认真", "扎实", "持续", "深入", "切实",
                    "及时", "全面", "全力", "大力", "积极", "按时", "通知", "紧急", "请", "各社区", "各村", "社区", "本月", "本周", "本年度", "年度",
                    "全市", "全县", "全区", "的"),
            List.of(
                    "工作", "任务", "活动", "事项", "事宜", "专项行动", "行动", "相关", "有关", "的通知", "的函", "通知", "情况", "要求", "等", "的",
                    "各项"));
    private static final Pattern BRACKETED =
            Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|【[^【】]*】|〔[^〔〕]*〕|^[一二三四五六七八九十0-9]+[、.]");
    private static final Pattern MARKS = Pattern.compile("[()\\[\\]【】〔〕,.;:。!?·/_\\-—~]");
    private static final Pattern DATED =
            Pattern.compile("(19|20)[0-9]{2}年?度?(第?[一二三四1-4]季度|[上下]半年)?|[0-9]{1,2}月份?([0-9]{1,2}[日号])?");

    private TaskSubject() {}

    /** The subject, words in brackets included; empty when the name says nothing but "task". */
    static String of(String name) {
        return trimmed(MARKS.matcher(plain(name)).replaceAll(""));
    }

    /** The subject without what stands in brackets, where people note how urgent it is. */
    static String outsideBrackets(String name) {
        return trimmed(
                MARKS.matcher(BRACKETED.matcher(plain(name)).replaceAll("")).replaceAll(""));
    }

    private static String plain(String name) {
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        return SimplifiedForm.of(WrittenForm.plain(cut)).toLowerCase(Locale.ROOT);
    }

    private static String trimmed(String name) {
        return WRAPPING.off(DATED.matcher(name).replaceAll(""));
    }
}
