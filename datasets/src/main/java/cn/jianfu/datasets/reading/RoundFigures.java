package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.kind.LedgerKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Watches for figures that are round row after row, as figures are that nobody counted. */
final class RoundFigures {
    private static final int RUN = 8;
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final LedgerKind kind;
    private final int[] runs;
    private final boolean[] found;

    RoundFigures(LedgerKind kind) {
        this.kind = kind;
        this.runs = new int[kind.fields().size()];
        this.found = new boolean[runs.length];
    }

    void add(LedgerRecord row) {
        for (int i = 0; i < runs.length; i++) {
            if (row.value(i) instanceof BigDecimal number) {
                boolean round = !number.equals(BigDecimal.ONE)
                        && number.signum() > 0
                        && number.remainder(TEN).signum() == 0;
                runs[i] = round ? runs[i] + 1 : 0;
                found[i] |= runs[i] >= RUN;
            }
        }
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            Field field = kind.fields().get(i);
            if (found[i] && field.type() instanceof FieldType.Amount) {
                faults.add(new Fault(
                        "ROUND_FIGURES", field.label(), -1, null, field.label() + "连续 " + RUN + " 行以上都是整十数，请核对是否据实填写"));
            }
        }
        return faults;
    }
}
