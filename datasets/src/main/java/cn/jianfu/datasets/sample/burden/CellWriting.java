package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a row's value looks like in its cell. */
final class CellWriting {
    private static final BigDecimal HALF_HOUR = BigDecimal.valueOf(30);
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final Look look;

    CellWriting(Look look) {
        this.look = look;
    }

    @Nullable
    Object cell(LedgerColumn column, BurdenRow row) {
        Field field = column.field();
        if (field == null) {
            return null;
        }
        Flaw flaw = row.flaw();
        if (flaw != null && flaw.unreadable() && flaw.field().equals(field.name())) {
            Object written = flaw.written();
            return written == null || column.part() == null ? written : part(written, column.part());
        }
        Object value = row.values().get(field.name());
        if (value == null) {
            return null;
        }
        return column.part() == null ? whole(field, value) : part(value, column.part());
    }

    private static @Nullable Object part(Object value, String part) {
        if (value instanceof LocalDate || value.equals("2023-2-30")) {
            String[] parts = value.toString().split("-");
            return BigDecimal.valueOf(Integer.parseInt(parts["年月日".indexOf(part)]));
        }
        return value.equals(part) ? "√" : null;
    }

    private Object whole(Field field, Object value) {
        return switch (value) {
            case LocalDate day -> look.days() == null ? day : look.days().write(day);
            case Boolean answer -> answer ? look.yes() : look.no();
            case BigDecimal number
            when look.spelledOut() && field.type() instanceof FieldType.Amount amount -> spelledOut(number, amount);
            case String choice
            when field.type() instanceof FieldType.OneOf oneOf ->
                oneOf.options().stream()
                        .filter(option -> option.value().equals(choice))
                        .findFirst()
                        .orElseThrow()
                        .label();
            default -> value;
        };
    }

    /** 90分钟, 1.5小时, 约3人. */
    private static String spelledOut(BigDecimal number, FieldType.Amount amount) {
        String unit = amount.unit();
        boolean halfHours = unit.equals("分钟") && number.remainder(HALF_HOUR).signum() == 0;
        if (halfHours && number.compareTo(HOUR) > 0) {
            return number.divide(HOUR).stripTrailingZeros().toPlainString() + "小时";
        }
        return (unit.equals("人") ? "约" : "") + number.toPlainString() + unit;
    }
}
