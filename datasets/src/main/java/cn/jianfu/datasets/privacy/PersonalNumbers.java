package cn.jianfu.datasets.privacy;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the numbers of people out of texts: identity numbers, whole or partly blotted out, mobile telephones,
 * landlines.
 * They are looked for in what the digits come to, whatever is written between them and in whatever characters, since
 * later steps drop blanks and fold characters and would put a number together again.
 */
public final class PersonalNumbers {
    private static final String MASK = "***";
    private static final int FEWEST_DIGITS = 7;
    /** A telephone of seven or eight digits is one only where the text says so. */
    private static final Pattern CALLED_TELEPHONE = Pattern.compile(
            "(?:电话|手机|座机|联系方式|[Tt][Ee][Ll])(?:号码|号)?[^\\p{Nd}\\p{IsHan}]{0,3}(\\p{Nd}{3,4}[\\s\\-－—]?\\p{Nd}{4})(?!\\p{Nd})");

    private PersonalNumbers() {}

    /** A free text with {@code ***} in place of each number of somebody, and of whatever has more than ten digits. */
    public static String masked(String text) {
        return masked(text, true);
    }

    /**
     * The name of a file or a sheet, or a title, likewise; but what only is long stays: names hold regions' codes, and
     * days with
     * times.
     */
    public static String maskedInName(String name) {
        return masked(name, false);
    }

    private static String masked(String text, boolean anyLong) {
        if (!Folding.mayHoldNumbers(text, FEWEST_DIGITS)) {
            return text;
        }
        BitSet covered = new BitSet(text.length());
        for (DigitRun run : DigitRun.in(text, false)) {
            cover(run, NumberShapes.in(run, anyLong), covered);
        }
        for (DigitRun run : DigitRun.in(text, true)) {
            cover(run, NumberShapes.unmistakable(run), covered);
        }
        Matcher called = CALLED_TELEPHONE.matcher(text);
        while (called.find()) {
            covered.set(called.start(1), called.end(1));
        }
        return replaced(text, covered);
    }

    /**
     * The text of a field that numbers belong in (证明编号, 文号): only what is an identity number beyond doubt is masked. A
     * region's
     * code with a serial has eighteen digits too.
     */
    public static String maskedWhereCertain(String text) {
        if (!Folding.mayHoldNumbers(text, IdentityNumber.LENGTH - 1)) {
            return text;
        }
        BitSet covered = new BitSet(text.length());
        for (DigitRun run : DigitRun.in(text, false)) {
            cover(run, NumberShapes.certain(run), covered);
        }
        return replaced(text, covered);
    }

    private static void cover(DigitRun run, List<NumberShapes.Found> found, BitSet covered) {
        for (NumberShapes.Found one : found) {
            covered.set(run.from().get(one.begin()), run.until().get(one.end() - 1));
        }
    }

    private static String replaced(String text, BitSet covered) {
        if (covered.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            if (covered.get(at)) {
                masked.append(MASK);
                at = covered.nextClearBit(at);
            } else {
                masked.append(text.charAt(at++));
            }
        }
        return masked.toString();
    }
}
