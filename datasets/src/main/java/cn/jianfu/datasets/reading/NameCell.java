package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.Field;
import org.jspecify.annotations.Nullable;

/** What a cell says in which a name must stand, where that is no name. */
final class NameCell {
    private static final int LONGEST_NUMBER = 6;

    private NameCell() {}

    /**
     * Why the cell names nothing, null when it does.
     *
     * @param column where it is shown
     * @param kept what is left of it without the numbers of people
     */
    static @Nullable Fault fault(Field field, int column, String shown, String kept) {
        if (Garbled.is(shown)) {
            return new Fault("GARBLED_TEXT", field.label(), column, null, field.label() + "是乱码，看不出写的是什么，请对照存根重新填写后再报送");
        }
        if (Ditto.elsewhere(shown)) {
            return missing(field, column, Privacy.harmless(shown), "指的是别处写的内容，看不出是哪一个，请把" + field.label() + "写全");
        }
        if (!Nameless.is(kept, field.name().equals("unit"))) {
            return null;
        }
        if (!kept.equals(shown)) {
            return missing(field, column, null, field.label() + "写的是电话或证件号码，不是名称，请改写名称（号码不要写在这一栏）");
        }
        long digits = shown.chars().filter(Character::isDigit).count();
        return digits == 0
                ? missing(field, column, shown, blank(field))
                : missing(
                        field, column, digits > LONGEST_NUMBER ? null : shown, field.label() + "写的是数字或代码，看不出名称，请改写名称");
    }

    /** Whether a name that need not stand there says something. */
    static boolean says(String shown) {
        return !Nameless.is(shown, false) && !Garbled.is(shown);
    }

    /** How a required name is asked for that is not there. */
    static String blank(Field field) {
        return "没有填写" + field.label() + (field.name().equals("unit") ? "，请补填单位全称" : "，请补填");
    }

    private static Fault missing(Field field, int column, @Nullable String value, String message) {
        return new Fault("MISSING_" + field.code(), field.label(), column, value, message);
    }
}
