package cn.jianfu.datasets.quantity;

import cn.jianfu.datasets.quantity.Reading.About;
import cn.jianfu.datasets.quantity.Reading.Said;
import cn.jianfu.datasets.text.WrittenForm;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many certificates a row stands for: the cells that say so must agree. */
final class Counting {
    private static final Pattern REMARKED =
            Pattern.compile("(?:共|合计|共计|开具|出具|共出具|共开具|一式)*" + Numerals.NUMBER + "份(?:证明)?[。.]?");

    private Counting() {}

    /** Whether a remark says how many they are. */
    static boolean remarked(String plain) {
        return REMARKED.matcher(plain).matches();
    }

    /** A cell's word on it. */
    private record Word(About about, String written, int certificates) {}

    static Reading of(WrittenRow row, @Nullable NumberSpan span, @Nullable Said doubt) {
        BehindTheName name = row.certificate() == null ? null : BehindTheName.of(row.certificate());
        String remark = row.remark() == null ? null : WrittenForm.plain(row.remark());
        List<Word> words = new ArrayList<>();
        String copies = null;
        String[] written = {
            row.quantity(),
            row.ticked(),
            name == null ? null : name.written(),
            remark != null && remarked(remark) ? remark.replaceAll("证明[。.]?$|[。.]$", "") : null
        };
        About[] abouts = {About.QUANTITY, About.QUANTITY, About.CERTIFICATE, About.REMARK};
        for (int i = 0; i < written.length; i++) {
            if (written[i] == null) {
                continue;
            }
            switch (Amount.of(written[i])) {
                case Amount.Certificates(int number) -> words.add(new Word(abouts[i], written[i], number));
                case Amount.Copies(int number) -> copies = written[i];
                case Amount.Nothing() -> {}
                case Amount.Unclear() -> {
                    if (i < 2) {
                        return new Reading.Ask(new Said(
                                "QUANTITY_UNCLEAR", abouts[i], written[i], "看不出这一行是几份证明，请把份数写成整数，如“3”；没有出具的请写明“不予出具”"));
                    }
                }
            }
        }
        if (span != null && span.standing() == NumberSpan.Standing.UNCLEAR) {
            return new Reading.Ask(
                    new Said("NUMBERS_UNCLEAR", About.NUMBER, row.number(), "证明编号像是一段号码，起止对不上，看不出是几份，请核对起止编号"));
        }
        return together(row, name, span, words, copies, doubt);
    }

    private static Reading together(
            WrittenRow row,
            @Nullable BehindTheName name,
            @Nullable NumberSpan span,
            List<Word> words,
            @Nullable String copies,
            @Nullable Said doubt) {
        for (Word word : words) {
            if (word.certificates != words.getFirst().certificates) {
                return contradiction(word.about, word.written, words.getFirst().written, word.written);
            }
        }
        int said = words.isEmpty() ? 0 : words.getFirst().certificates;
        List<String> range = range(span, said);
        int numbered = range.size();
        if (numbered > 0 && said > 0 && said != numbered) {
            return contradiction(
                    About.QUANTITY,
                    words.getFirst().written,
                    "编号 " + row.number() + "（" + numbered + "个号）",
                    words.getFirst().written);
        }
        int certificates = Math.max(1, Math.max(said, numbered));
        List<String> numbers = numbered > 0 ? range : row.number() == null ? List.of() : List.of(row.number());
        return new Reading.Issued(
                certificates,
                written(row, words, numbered > 0, copies, certificates),
                name == null || name.written() == null ? null : name.name(),
                numbers,
                doubt);
    }

    /** The numbers of a range, none when it is one number; a doubtful range counts only where as many are said. */
    private static List<String> range(@Nullable NumberSpan span, int said) {
        if (span == null || span.numbers().size() < 2) {
            return List.of();
        }
        boolean sure =
                span.standing() == NumberSpan.Standing.CERTAIN || span.numbers().size() == said;
        return sure ? span.numbers() : List.of();
    }

    private static Reading contradiction(About about, String value, String one, String other) {
        return new Reading.Ask(new Said(
                "QUANTITY_CONTRADICTS", about, value, "这一行的份数前后不一致：一处是“" + one + "”，一处是“" + other + "”，请核对是几份"));
    }

    /** What is to be shown beside the number; what says one in so many words need not be. */
    private static @Nullable String written(
            WrittenRow row, List<Word> words, boolean range, @Nullable String copies, int certificates) {
        String said = words.isEmpty() ? copies : WrittenForm.plain(words.getFirst().written);
        String numbers = range ? row.number() : null;
        if (numbers != null) {
            return said == null ? numbers : said + "；" + numbers;
        }
        return certificates == 1 && copies == null ? null : said;
    }
}
