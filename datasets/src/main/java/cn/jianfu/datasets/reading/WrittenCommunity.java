package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.text.WrittenForm;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a community, or of a township, within a title, a sheet's or a file's name. */
public final class WrittenCommunity {
    private static final Pattern COMMUNITY =
            Pattern.compile("([\\u4e00-\\u9fa5]{2,14}?(?:社区居民委员会|社区居委会|居民委员会|居委会|村民委员会|村委会|社区|村))");
    private static final Pattern TOWNSHIP = Pattern.compile("([\\u4e00-\\u9fa5]{2,10}?(?:街道办事处|街道|镇|乡))");
    private static final Pattern LABEL =
            Pattern.compile("^.*(?:单位|社区|村|居委会|县\\(市、?区\\)|乡镇\\(街道\\)|街道\\(乡、?镇\\)|\\(村\\)|\\(盖章\\))[::]");

    private WrittenCommunity() {}

    /** The community that a text names, as it is written there; null when it names none. */
    public static @Nullable String in(String text) {
        return first(COMMUNITY, text);
    }

    /** The township that a text names, as it is written there; null when it names none. */
    public static @Nullable String townshipIn(String text) {
        return first(TOWNSHIP, text);
    }

    private static @Nullable String first(Pattern pattern, String text) {
        String plain = LABEL.matcher(WrittenForm.plain(text)).replaceAll("");
        // 2023年社区出具证明台账 names no community, 2023年和乐社区出具证明台账 does.
        String rest = plain.replaceAll("[0-9〇零一二三四五六七八九十]+(?:年度?|月份?|日|季度)|[上下]半年|[0-9]+", "|");
        Matcher found = pattern.matcher(rest);
        while (found.find()) {
            String name = found.group(1).replaceAll("^.*(?:街道办事处|街道|镇|乡|(?<!社)区|县|市)(?=.{2,}(?:社区|村|会)$)", "");
            if (!name.matches("(?:.*(?:年|月|各|本|我|农|全体|城乡|(?<!社)区|县|市|镇|乡|街道)|.)(?:社区|村|居委会|村委会).*")) {
                return name;
            }
        }
        return null;
    }
}
