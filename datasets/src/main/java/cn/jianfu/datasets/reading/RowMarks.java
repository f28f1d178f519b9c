package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.text.WrittenForm;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** By what the rows of a file are known again on another of its sheets: what they say, as numbers, never the words. */
final class RowMarks implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Beyond so many rows nobody copies sheets by hand. */
    private static final int MOST = 200_000;

    private static final int PRIME = 1_000_003;
    private static final long NUMBERS_APART = 0x5851F42D4C957F2DL;
    private static final int OWN = 3;
    private static final byte PASSED_OVER = 0;
    private static final byte PERSON = 1;
    private static final byte NUMBER = 2;
    private static final byte SAID = 3;

    final ArrayList<String> sheets = new ArrayList<>();
    /** Of each row: what it is about, its day among it. */
    long[] keys = new long[64];

    int[] sheetOf = new int[64];
    int[] rowNumbers = new int[64];
    /** Of each row: community, applicant and certificate number, 0 where it names none. */
    int[] persons = new int[64 * OWN];

    int count;
    /**
     * Whether rows of registers are among them: what a register says stays as it is, and is said again by every sheet
     * of it.
     */
    boolean registers;
    /** Nearly every row is of the community of the row above. */
    private @Nullable String lastCommunity;

    private int lastCore;
    /** Nearly every row is of the kind of the row above. */
    private transient @Nullable LedgerKind lastKind;

    private transient byte[] lastRoles = {};
    private transient int lastDay;

    /** Whether the row is known by one now. */
    boolean add(LedgerRecord row, @Nullable String community) {
        if (count == MOST) {
            return false;
        }
        LedgerKind kind = row.kind();
        if (kind != lastKind) {
            lastKind = kind;
            lastRoles = roles(kind);
            lastDay = HeadingIndex.firstDay(kind);
        }
        int day = lastDay;
        if (!kind.register() && day >= 0 && row.value(day) == null) {
            return false;
        }
        registers |= kind.register();
        long key = day >= 0 ? hash(row.value(day)) : 1;
        byte[] roles = lastRoles;
        int own = count * OWN;
        grow();
        for (int i = 0; i < roles.length; i++) {
            switch (roles[i]) {
                case PERSON, NUMBER -> persons[own + roles[i]] = hash(row.value(i));
                case SAID -> key = key * PRIME + hash(row.value(i));
                default -> {}
            }
        }
        keys[count] = key;
        sheetOf[count] = sheet(row.sheet());
        rowNumbers[count] = row.rowNumber();
        if (!Objects.equals(community, lastCommunity)) {
            lastCommunity = community;
            lastCore = community == null ? 0 : core(community).hashCode();
        }
        persons[own] = lastCore;
        count++;
        return true;
    }

    /** What each field of a kind's rows tells. */
    private static byte[] roles(LedgerKind kind) {
        List<Field> fields = kind.fields();
        byte[] roles = new byte[fields.size()];
        for (int i = 0; i < roles.length; i++) {
            Field field = fields.get(i);
            roles[i] = switch (field.name()) {
                case "community", "clerk" -> PASSED_OVER;
                case "applicant" -> PERSON;
                case "certNo" -> NUMBER;
                default -> field.required() && !(field.type() instanceof FieldType.OneOf) ? SAID : PASSED_OVER;
            };
        }
        return roles;
    }

    /** Adds the rows of a sheet that was read apart. */
    void add(RowMarks next) {
        registers |= next.registers;
        for (int i = 0; i < next.count && count < MOST; i++) {
            grow();
            keys[count] = next.keys[i];
            sheetOf[count] = sheet(next.sheets.get(next.sheetOf[i]));
            rowNumbers[count] = next.rowNumbers[i];
            System.arraycopy(next.persons, i * OWN, persons, count * OWN, OWN);
            count++;
        }
    }

    /**
     * Whether two rows of one key may be the same: where both name a community, an applicant or a number, it is the
     * same one.
     */
    boolean alike(int one, int other) {
        for (int i = 0; i < OWN; i++) {
            int first = persons[one * OWN + i];
            int second = persons[other * OWN + i];
            if (first != 0 && second != 0 && first != second) {
                return false;
            }
        }
        return true;
    }

    /** Whether the row has a certificate number. */
    boolean numbered(int row) {
        return persons[row * OWN + NUMBER] != 0;
    }

    /** What the row is about and its number: of two rows with numbers of their own only these can be alike. */
    long numberedKey(int row) {
        return keys[row] + persons[row * OWN + NUMBER] * NUMBERS_APART;
    }

    /** Whether both name the same applicant or have the same number. */
    boolean samePerson(int one, int other) {
        for (int i = PERSON; i <= NUMBER; i++) {
            int first = persons[one * OWN + i];
            if (first != 0 && first == persons[other * OWN + i]) {
                return true;
            }
        }
        return false;
    }

    private void grow() {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, count * 2);
            sheetOf = Arrays.copyOf(sheetOf, count * 2);
            rowNumbers = Arrays.copyOf(rowNumbers, count * 2);
            persons = Arrays.copyOf(persons, count * 2 * OWN);
        }
        Arrays.fill(persons, count * OWN, (count + 1) * OWN, 0);
    }

    private int sheet(String name) {
        if (sheets.isEmpty() || !sheets.getLast().equals(name)) {
            int known = sheets.indexOf(name);
            if (known >= 0) {
                return known;
            }
            sheets.add(name);
        }
        return sheets.size() - 1;
    }

    private static int hash(@Nullable Object value) {
        return value instanceof String text ? WrittenForm.plain(text).hashCode() : value == null ? 0 : value.hashCode();
    }

    /** 杏花 of 明湖镇杏花社区居委会: the same community under every form of its name. */
    private static String core(String community) {
        String named = WrittenCommunity.in(community);
        return (named == null ? WrittenForm.plain(community) : named)
                .replaceFirst("(?:社区居民委员会|社区居委会|居民委员会|居委会|村民委员会|村委会|社区|村)$", "");
    }
}
