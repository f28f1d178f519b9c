package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import cn.jianfu.datasets.text.WrittenForm;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways of saying that there was nothing in a period (零报告), in place of a row or of a whole table. */
final class NothingToReport {
    private static final String SENTENCE =
            ".{0,16}(?:本|当|该|我|全|今|上)(?:月|季度?|年度?|期|周|社区|村|居|半年|阶段).{0,12}(?:无|未|没有|零).{0,24}";
    private static final Pattern WORD = Pattern.compile(
            "无|没有|暂无|空|零|0(?:份|次|件|个|条)?|零报告|[-—–/\\\\_]+|(?:无|暂无|没有).{0,6}(?:记录|情况|数据|内容|发生)|" + SENTENCE);
    private static final Pattern WHOLE = Pattern.compile(SENTENCE + "|.{0,30}零报告.{0,10}");

    /** What a certificate says that somebody has not: 无犯罪记录 is something to be written in a row. */
    private static final Pattern LACKED = Pattern.compile("(?:无|没有|未).{0,2}(?:犯罪|违法|违纪|违规|受过|案底|房|业(?!务)|婚|配偶|子女|收入|劳动|"
            + "经济|工作(?!任务|安排)|住|车|欠|债|抵押|不良|吸毒|亲属|监护|户口|保险|社保)");

    private NothingToReport() {}

    /** Whether a cell says that there is nothing to be written in it. */
    static boolean word(String text) {
        // Asked of every row: nearly all cells say something, and are done with at a glance.
        if (!mayBe(text)) {
            return false;
        }
        String plain = WrittenForm.plain(text);
        return WORD.matcher(plain).matches() && !LACKED.matcher(plain).find();
    }

    private static boolean mayBe(String text) {
        boolean signs = true;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '无', '没', '未', '零', '空' -> {
                    return true;
                }
                case '-', '—', '–', '/', '\\', '_', '0', '－', '／', '０', '＿', ' ', '份', '次', '件', '个', '条' -> {}
                default -> signs = false;
            }
        }
        return signs;
    }

    /** The one kind of ledger that a sheet without a table says it has nothing of, null when it says no such thing. */
    static @Nullable LedgerKind kind(List<String> texts, String words) {
        boolean said = texts.stream()
                .anyMatch(text -> WHOLE.matcher(WrittenForm.plain(text)).matches());
        List<LedgerKind> kinds = LedgerKinds.all().stream()
                .filter(kind -> kind.title().matcher(words).find())
                .toList();
        return said && kinds.size() == 1 ? kinds.getFirst() : null;
    }
}
