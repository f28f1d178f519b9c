package cn.jianfu.datasets.check;

import cn.jianfu.datasets.reading.FileReading;
import cn.jianfu.datasets.text.WrittenForm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of the place that a file speaks of, as it is written there. */
final class WrittenRegion {
    private static final Pattern COMMUNITY =
            Pattern.compile("([\\u4e00-\\u9fa5]{2,14}?(?:社区居民委员会|社区居委会|居民委员会|居委会|村民委员会|村委会|社区|村))");
    private static final Pattern TOWNSHIP = Pattern.compile("([\\u4e00-\\u9fa5]{2,10}?(?:街道办事处|街道|镇|乡))");
    private static final Pattern LABEL =
            Pattern.compile("^.*(?:单位|社区|村|居委会|县\\(市、?区\\)|乡镇\\(街道\\)|街道\\(乡、?镇\\)|\\(村\\)|\\(盖章\\))[::]");

    private WrittenRegion() {}

    /** From the community column, the sheet, the title, the file's name or its folders; null when none of them names one. */
    static @Nullable String of(Path path, FileReading reading) {
        if (reading.communities().size() == 1) {
            return reading.communities().keySet().iterator().next();
        }
        List<String> texts = new ArrayList<>();
        if (reading.communities().isEmpty()) {
            texts.addAll(reading.sheets().size() == 1 ? reading.sheets() : List.of());
            texts.addAll(reading.titles());
            texts.add(String.valueOf(path.getFileName()));
            Path folder = path.toAbsolutePath().normalize().getParent();
            for (int up = 0;
                    up < 2 && folder != null && folder.getFileName() != null;
                    up++, folder = folder.getParent()) {
                texts.add(folder.getFileName().toString());
            }
            String community = first(COMMUNITY, texts);
            if (community != null) {
                return community;
            }
        } else {
            texts.addAll(reading.titles());
            texts.add(String.valueOf(path.getFileName()));
        }
        String township = first(TOWNSHIP, texts);
        return township == null ? reading.county() : township;
    }

    private static @Nullable String first(Pattern pattern, List<String> texts) {
        for (String text : texts) {
            String plain = LABEL.matcher(WrittenForm.plain(text)).replaceAll("");
            // 2023年社区出具证明台账 names no community, 2023年和乐社区出具证明台账 does.
            String rest = plain.replaceAll("[0-9〇零一二三四五六七八九十]+(?:年度?|月份?|日|季度)|[上下]半年|[0-9]+", "|");
            Matcher found = pattern.matcher(rest);
            while (found.find()) {
                String name = found.group(1).replaceAll("^.*(?:街道办事处|街道|镇|乡|区|县|市)(?=.{2,}(?:社区|村|会)$)", "");
                if (!name.matches("(?:.*(?:年|月|各|本|我|农|全体|城乡|区|县|市|镇|乡|街道)|.)(?:社区|村|居委会|村委会).*")) {
                    return name;
                }
            }
        }
        return null;
    }
}
