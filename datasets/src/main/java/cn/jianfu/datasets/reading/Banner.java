package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.text.WrittenForm;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line between the rows that says whose the rows below it are: 一、杏花社区（2份）, 填报单位：明湖镇杏花社区居民委员会, or the title of another
 * table.
 */
final class Banner {
    private static final int LONGEST = 60;
    private static final Pattern BRACKETED = Pattern.compile("^[(\\[【〔<]([^()\\[\\]【】〔〕<>]{4,})[)\\]】〕>]$");
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:第?[一二三四五六七八九十百]+(?:部分|组|页)?[、.,:：)]|\\d{1,3}[、.)：:]|[(\\[][一二三四五六七八九十\\d]{1,3}[)\\]]|[●★■◆▲△○※*#=~—_-]+)+");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:以下(?:为|是)?|(?:填报|报送|上报|所属|登记|出具|制表|填表)?(?:单位|社区|村|村\\(社区\\)|社区\\(村\\)|村居|名称)(?:名称)?(?:\\([^)]{0,4}\\))?[::])+");
    private static final Pattern TAIL = Pattern.compile(
            "(?:[(\\[【][^)\\]】]{0,16}[)\\]】]|[::]?(?:共|合计|小计|计)?\\d+(?:份|条|件|次|场|个|项|户|人|张|块)|(?:出具|开具)?(?:证明|会议|明细|台账|部分|如下)|[●★■◆▲△○※*#=~—_:：。-])+$");
    private static final Pattern DATED = Pattern.compile("^(?:(?:20)?\\d{2}年度?)?(?:\\d{1,2}月份?)?(?=.{3,})");
    private static final Pattern DATED_BEHIND = Pattern.compile("(?:20\\d{2}年度?(?:\\d{1,2}月份?)?|\\d{1,2}月份?)$");
    private static final Pattern COMMUNITY =
            Pattern.compile("[\\u4e00-\\u9fa5]{2,20}(?:社区居民委员会|社区居委会|居民委员会|居委会|村民委员会|村委会|社区|村)");
    private static final Pattern NOBODY =
            Pattern.compile("(?:以上|注|备注|说明|附|其中|包括|不含|除|全|各|本|该|每|我|由|经|合计|小计|总计|汇总|统计|共|所有|证明).*");
    private static final Pattern TITLE =
            Pattern.compile(".*(?:台账|台帐|登记簿|登记册|登记|统计表|明细|明细表|一览表|汇总表|记录表|情况表|登记表|报表|清单)(?:\\(.*\\))?");

    private Banner() {}

    /** The community that the line names and nothing else, null when it is no such line. */
    static @Nullable String community(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        String plain = BRACKETED.matcher(WrittenForm.plain(text)).replaceFirst("$1");
        String rest = LABEL.matcher(NUMBERED.matcher(plain).replaceFirst("")).replaceFirst("");
        rest = DATED.matcher(rest).replaceFirst("");
        rest = DATED_BEHIND.matcher(rest).replaceFirst("");
        Matcher tail = TAIL.matcher(rest);
        rest = tail.find() ? rest.substring(0, tail.start()) : rest;
        return COMMUNITY.matcher(rest).matches() && !NOBODY.matcher(rest).matches() ? WrittenCommunity.in(rest) : null;
    }

    /** Whether the line is the title of a table of some kind that is another community's or of another time. */
    static boolean title(String text, LedgerKind kind) {
        if (text.length() > LONGEST) {
            return false;
        }
        String plain = WrittenForm.plain(text);
        return TITLE.matcher(plain).matches()
                && kind.title().matcher(plain).find()
                && !NOBODY.matcher(plain).matches()
                && (WrittenCommunity.in(plain) != null || PeriodText.year(plain) != null);
    }
}
