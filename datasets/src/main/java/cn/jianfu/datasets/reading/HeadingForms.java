package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.text.WrittenForm;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The forms by which a heading is looked up.
 *
 * @param bare without brackets, what is in them, and marks
 * @param unmarked without marks, brackets among them
 * @param alike headings that differ only in words that mean the same here are one: 要求填报部门 and 要求填报单位
 * @param asked what the heading of a column of yes and no asks about, null when it asks nothing: 照片 of 是否需要照片
 */
record HeadingForms(
        String bare,
        String unmarked,
        String alike,
        @Nullable String asked) {
    private static final Pattern BRACKETED = Pattern.compile("[(\\[【〔{][^)\\]】〕}]*[)\\]】〕}]");
    private static final Pattern MARKS = Pattern.compile("[/、,::*.。;;()\\[\\]【】\\-—_|#]");
    private static final Pattern QUESTION = Pattern.compile("^(?:是否|需否|可否|能否|有无|有没有|是不是)(?:需要|需|要求|有|存在|设置|设有|进行|实行)?");
    private static final Pattern ASKING = Pattern.compile("^要求|要求$");
    private static final Pattern UNIT_WORDS = Pattern.compile("部门|机构|机关");
    private static final Pattern DAY_WORDS = Pattern.compile("日期");
    /** Each word of the expressions above, and 的, has one of these. */
    private static final String OTHER_FORMS = "部机的日是需可能有";

    private static final int MOST_KEPT = 2000;

    /** Every kind of ledger is asked about the same few headings, in every file. */
    private static final Map<String, HeadingForms> KEPT = new ConcurrentHashMap<>();

    static HeadingForms of(String heading) {
        HeadingForms kept = KEPT.get(heading);
        if (kept != null) {
            return kept;
        }
        HeadingForms made = made(WrittenForm.plain(heading));
        if (KEPT.size() >= MOST_KEPT) {
            KEPT.clear();
        }
        KEPT.put(heading, made);
        return made;
    }

    private static HeadingForms made(String plain) {
        if (wordsAlone(plain)) {
            return new HeadingForms(plain, plain, plain, null);
        }
        String bare = bare(plain);
        return new HeadingForms(
                bare,
                MARKS.matcher(plain).replaceAll(""),
                DAY_WORDS
                        .matcher(UNIT_WORDS.matcher(bare.replace("的", "")).replaceAll("单位"))
                        .replaceAll("时间"),
                QUESTION.matcher(plain).find() ? asked(bare) : null);
    }

    /**
     * Whether a text has no marks and none of the characters with which words begin that have other forms: then it has
     * one form. Every cell of a sheet is looked at as a heading.
     */
    private static boolean wordsAlone(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean letter = c >= '\u4e00' && c <= '\u9fff' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z';
            if (!letter || OTHER_FORMS.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** A plain text without brackets, what is in them, and marks. */
    static String bare(String plain) {
        return MARKS.matcher(BRACKETED.matcher(plain).replaceAll("")).replaceAll("");
    }

    /** What a bare heading asks about, itself when it asks nothing. */
    static String asked(String bare) {
        return ASKING.matcher(QUESTION.matcher(bare).replaceFirst("")).replaceFirst("");
    }
}
