package cn.jianfu.datasets.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field of a ledger.
 *
 * @param name what programs call it
 * @param label the heading in the official form
 * @param headings other headings under which it is found; brackets and what is in them do not count
 * @param hint words in an unknown heading that speak for this field, null when there are none
 * @param contents what most cells of this field look like, null when they look like anything
 * @param beside whether it stands beside the official form: read where a ledger has it, never asked for, and no
 *     sign of which kind a ledger is
 */
public record Field(
        String name,
        String label,
        FieldType type,
        boolean required,
        Personal personal,
        List<String> headings,
        @Nullable Pattern hint,
        @Nullable Pattern contents,
        boolean beside) {
    public Field {
        headings = List.copyOf(headings);
    }

    static Field text(String name, String label) {
        return new Field(name, label, new FieldType.Text(), false, Personal.NONE, List.of(), null, null, false);
    }

    static Field of(String name, String label, FieldType type) {
        return new Field(name, label, type, false, Personal.NONE, List.of(), null, null, false);
    }

    /** The one day on which something was done. */
    static Field oneDay(String name, String label) {
        return of(name, label, new FieldType.Day(FieldType.Span.ONE));
    }

    /** The day of something that may last for several. */
    static Field day(String name, String label) {
        return of(name, label, new FieldType.Day(FieldType.Span.SEVERAL));
    }

    /** Since when something is so; often only the month or the year is known. */
    static Field since(String name, String label) {
        return of(name, label, new FieldType.Day(FieldType.Span.SINCE));
    }

    static Field amount(String name, String label, String unit, int most) {
        return of(name, label, new FieldType.Amount(unit, most));
    }

    static Field yesNo(String name, String label) {
        return of(name, label, new FieldType.YesNo());
    }

    /** Further headings of the field. Where two columns could be it, the heading that is declared first counts: the best ones come first. */
    Field also(String... more) {
        List<String> all = new ArrayList<>(headings);
        all.addAll(List.of(more));
        return new Field(name, label, type, required, personal, all, hint, contents, beside);
    }

    Field must() {
        return new Field(name, label, type, true, personal, headings, hint, contents, beside);
    }

    Field kept(Personal how) {
        return new Field(name, label, type, required, how, headings, hint, contents, beside);
    }

    Field like(String headingWords, String contentWords) {
        return new Field(
                name,
                label,
                type,
                required,
                personal,
                headings,
                Pattern.compile(headingWords),
                contentWords.isEmpty() ? null : Pattern.compile(contentWords),
                beside);
    }

    /** Not on the official form. */
    Field besides() {
        return new Field(name, label, type, required, personal, headings, hint, contents, true);
    }

    /** The field's name within the codes of errors, e.g. {@code CERTIFICATE_NAME}. */
    public String code() {
        return switch (name) {
            case "certificate" -> "CERTIFICATE_NAME";
            default -> name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        };
    }
}
