package cn.jianfu.datasets.quantity;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The quantity behind a certificate's name, as the official table has it: 居住证明（3份）, 居住证明×2.
 *
 * @param name without the quantity
 * @param written the quantity as written, null when there is none
 */
record BehindTheName(String name, @Nullable String written) {
    private static final String NUMBER = "(?:[0-9０-９]{1,4}|[一二两三四五六七八九十百壹贰叁肆伍陆柒捌玖拾]{1,4})";
    private static final Pattern BRACKETED = Pattern.compile("[（(【\\[]\\s*((?:共|计|合计|共计)?\\s*" + NUMBER
            + "\\s*[份张件个]|(?:各|均)?一式\\s*" + NUMBER + "\\s*(?:份|联|张)?)\\s*[）)】\\]]\\s*$");
    private static final Pattern BARE = Pattern.compile(
            "(?<![第每月身年])\\s*[,，、]?\\s*((?:共|计|合计|共计)?\\s*(?<!第)" + NUMBER + "\\s*份|一式\\s*" + NUMBER + "\\s*份)\\s*$");
    private static final Pattern TIMES = Pattern.compile("(?<=证明|证明书|证明信)\\s*[×xX✕*＊]\\s*([0-9０-９]{1,3})\\s*份?\\s*$");

    static BehindTheName of(String written) {
        char last = written.isEmpty() ? ' ' : written.charAt(written.length() - 1);
        if ("份张件个联)）】]".indexOf(last) < 0 && !Character.isDigit(last)) {
            return new BehindTheName(written, null);
        }
        for (Pattern pattern : new Pattern[] {BRACKETED, TIMES, BARE}) {
            Matcher found = pattern.matcher(written);
            if (found.find() && !written.substring(0, found.start()).isBlank()) {
                return new BehindTheName(
                        written.substring(0, found.start()).strip(),
                        Normalizer.normalize(found.group(1), Normalizer.Form.NFKC)
                                .replaceAll("\\s", ""));
            }
        }
        return new BehindTheName(written, null);
    }
}
