package cn.jianfu.datasets.kind;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A kind of ledger.
 *
 * @param code what programs call it
 * @param label its name in titles
 * @param register whether it says how things stand, not what happened when: a later one takes the place of an earlier one whole
 * @param title words in a title, sheet name or file name that speak for this kind
 * @param orders which of its days cannot come before which
 */
public record LedgerKind(
        String code, String label, Pattern title, boolean register, List<Field> fields, List<Order> orders)
        implements Serializable {
    public LedgerKind {
        fields = List.copyOf(fields);
        orders = List.copyOf(orders);
        if (fields.stream().map(Field::name).distinct().count() != fields.size()) {
            throw new IllegalArgumentException("台账“" + label + "”的字段重名");
        }
    }

    /**
     * Two days of a row of which the one cannot come before the other.
     *
     * @param first names of fields
     * @param then the same day or later
     */
    public record Order(String first, String then) {}

    LedgerKind inOrder(String first, String then) {
        List<Order> more = new ArrayList<>(orders);
        more.add(new Order(first, then));
        return new LedgerKind(code, label, title, register, fields, more);
    }

    /** Travels as its code, so that what arrives is the kind that stands declared there. */
    private record Code(String code) implements Serializable {
        private Object readResolve() {
            return LedgerKinds.find(code).orElseThrow();
        }
    }

    private Object writeReplace() {
        return new Code(code);
    }

    /** What it is about, in short: 出具证明 of 社区出具证明台账. */
    public String subject() {
        return label.replaceFirst("^社区", "").replaceFirst("台账$", "");
    }

    /**
     * The ledger that a community keeps by this kind. Its certificates are one ledger, whether they come as ledger or as statistics table; later ones take the place of
     * earlier ones within it.
     */
    public LedgerKind ledger() {
        return code.equals("statistics") ? CertificateLedger.KIND : this;
    }

    static LedgerKind of(String code, String label, String titleWords, Field... fields) {
        return new LedgerKind(code, label, Pattern.compile(titleWords), false, List.of(fields), List.of());
    }

    static LedgerKind register(String code, String label, String titleWords, Field... fields) {
        return new LedgerKind(code, label, Pattern.compile(titleWords), true, List.of(fields), List.of());
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
