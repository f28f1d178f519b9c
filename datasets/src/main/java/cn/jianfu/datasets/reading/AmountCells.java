package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.workbook.Cell;
import cn.jianfu.datasets.workbook.SheetRow;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a table in which amounts stand. */
final class AmountCells {
    private final Layout layout;
    /** The unit of time that a field's heading tells, null where it is the field's own. */
    private final @Nullable String[] headed;

    AmountCells(Layout layout, List<SheetRow> header) {
        this.layout = layout;
        List<Field> fields = layout.kind.fields();
        this.headed = new String[fields.size()];
        for (int i = 0; i < headed.length; i++) {
            for (SheetRow row : header) {
                String heading = layout.columns[i] == Layout.NONE ? null : row.text(layout.columns[i]);
                if (heading != null && fields.get(i).type() instanceof FieldType.Amount amount) {
                    headed[i] = AmountText.headed(heading, amount.unit());
                }
            }
        }
    }

    /** The number, null where there is none; what is wrong goes to the faults, what is doubtful to the remarks. */
    @Nullable
    Object read(
            int place,
            Field field,
            FieldType.Amount amount,
            @Nullable Cell cell,
            List<Fault> remarks,
            List<Fault> faults) {
        if (cell == null || Values.none(cell.shown())) {
            return null;
        }
        BigDecimal shown = AmountText.read(cell.shown(), amount.unit(), headed[place]);
        String behind = shown == null ? cell.number() : null;
        BigDecimal number = behind == null ? shown : AmountText.read(behind, amount.unit(), headed[place]);
        if (number == null || AmountText.broken(number, amount.unit())) {
            faults.add(fault(
                    "BAD_NUMBER",
                    place,
                    field,
                    Privacy.harmless(cell.shown()),
                    field.label() + "应是不小于 0 的" + (number == null ? "数字" : "整数") + "（单位：" + amount.unit()
                            + "），请改成数字，如“90”"));
            return null;
        }
        if (amount.unit().equals("人") && AmountText.vague(cell.shown())) {
            remarks.add(fault(
                    "VAGUE_NUMBER",
                    place,
                    field,
                    Privacy.harmless(cell.shown()),
                    field.label() + "写的是约数，按 " + number.toPlainString() + " 计入，知道准数的请改成数字"));
        }
        if (number.compareTo(BigDecimal.valueOf(amount.most())) > 0) {
            boolean time = amount.unit().equals("分钟") || amount.unit().equals("小时");
            faults.add(fault(
                    time ? "ABSURD_DURATION" : "ABSURD_" + field.code(),
                    place,
                    field,
                    Privacy.harmless(cell.shown()),
                    field.label() + "不可能超过 " + amount.most() + " " + amount.unit() + "，请核对数字和单位"));
            return null;
        }
        return number;
    }

    private Fault fault(String code, int place, Field field, @Nullable String value, String message) {
        return new Fault(code, field.label(), layout.shownAt(place), value, message);
    }
}
