package cn.jianfu.datasets.quantity;

import cn.jianfu.datasets.text.WrittenForm;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell of quantities says: 3, 两份, 共3份, 一式三份. */
sealed interface Amount {
    /** More on one row is a slip of the pen. */
    int MOST = 10_000;

    /** The cell is blank, or says so. */
    record Nothing() implements Amount {}

    /** So many certificates. */
    record Certificates(int number) implements Amount {}

    /** One certificate in so many copies (一式三份), whatever other cells say of how many certificates there are. */
    record Copies(int number) implements Amount {}

    /** Something else. */
    record Unclear() implements Amount {}

    Pattern NONE = Pattern.compile("[-—/\\\\]*|无");
    Pattern TICK = Pattern.compile("[√✓✔☑是]");
    Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|【[^【】]*】");
    Pattern COPIES = Pattern.compile("(?:各|均|每份|为)?一式(" + Numerals.NUMBER + ")(?:份|联|张)?");
    Pattern PLAIN = Pattern.compile("(?:共|合计|共计|总计|总共|计|开具|出具)*(" + Numerals.NUMBER
            + ")(?:\\.0+)?(?:份|张|件|个|本|套|例|宗|次)?" + "(?:[,、;]?(?:各|均|每份)?一式" + Numerals.NUMBER + "份?)?");
    Pattern SUM = Pattern.compile("\\d{1,4}(?:\\+\\d{1,4})+(?:份)?");

    static Amount of(String written) {
        String plain = WrittenForm.plain(written);
        if (NONE.matcher(plain).matches()) {
            return new Nothing();
        }
        if (TICK.matcher(plain).matches()) {
            return new Certificates(1);
        }
        String whole = plain.replaceAll("^[(\\[【](.*)[)\\]】]$", "$1");
        Amount amount = bare(whole);
        return amount instanceof Unclear ? bare(BRACKETS.matcher(whole).replaceAll("")) : amount;
    }

    private static Amount bare(String plain) {
        Matcher copies = COPIES.matcher(plain);
        if (copies.matches()) {
            return new Copies(Numerals.value(copies.group(1)));
        }
        Matcher number = PLAIN.matcher(plain);
        if (number.matches()) {
            return certificates(Numerals.value(number.group(1)));
        }
        if (SUM.matcher(plain).matches()) {
            int sum = 0;
            for (String part : plain.replace("份", "").split("\\+", -1)) {
                sum += Integer.parseInt(part);
            }
            return certificates(sum);
        }
        return new Unclear();
    }

    private static Amount certificates(int number) {
        return number < 1 || number > MOST ? new Unclear() : new Certificates(number);
    }
}
