package cn.jianfu.datasets.kind;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A kind of ledger.
 *
 * @param code what programs call it
 * @param label its name in titles
 * @param title words in a title, sheet name or file name that speak for this kind
 */
public record LedgerKind(String code, String label, Pattern title, List<Field> fields) {
    public LedgerKind {
        fields = List.copyOf(fields);
        if (fields.stream().map(Field::name).distinct().count() != fields.size()) {
            throw new IllegalArgumentException("台账“" + label + "”的字段重名");
        }
    }

    static LedgerKind of(String code, String label, String titleWords, Field... fields) {
        return new LedgerKind(code, label, Pattern.compile(titleWords), List.of(fields));
    }

    /**
     * A field's place among the fields.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public int indexOf(String fieldName) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(fieldName)) {
                return i;
            }
        }
        throw new IllegalArgumentException("台账“" + label + "”没有字段 " + fieldName);
    }
}
