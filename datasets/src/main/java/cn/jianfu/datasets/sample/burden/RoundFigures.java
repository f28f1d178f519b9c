package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.kind.LedgerKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The fields of a table in which eight readable rows one after the other have a multiple of ten: what chance has made of it, the truth has to say. */
final class RoundFigures {
    private static final int RUN = 8;

    private RoundFigures() {}

    static List<String> in(LedgerKind kind, List<PlacedRow> rows) {
        List<String> round = new ArrayList<>();
        for (Field field : kind.fields()) {
            int run = 0;
            int longest = 0;
            for (PlacedRow row : field.type() instanceof FieldType.Amount ? rows : List.<PlacedRow>of()) {
                if (row.row().readable() && row.row().values().get(field.name()) instanceof BigDecimal number) {
                    run = number.signum() > 0
                                    && number.remainder(BigDecimal.TEN).signum() == 0
                            ? run + 1
                            : 0;
                    longest = Math.max(longest, run);
                }
            }
            if (longest >= RUN) {
                round.add(field.name());
            }
        }
        return round;
    }
}
