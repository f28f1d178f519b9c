package cn.jianfu.datasets.quantity;

import cn.jianfu.datasets.quantity.WrittenRow.Struck;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows for tests, and what they come to. */
final class WrittenRows {
    private WrittenRows() {}

    /** A row like most, to be changed. */
    static Builder row() {
        return new Builder();
    }

    /** What it comes to, in short. */
    static String outcome(Builder row) {
        return switch (RowReading.of(row.build())) {
            case Reading.Issued issued ->
                "ISSUED " + issued.certificates()
                        + (issued.remark() == null ? "" : " " + issued.remark().code());
            case Reading.SetAside aside -> aside.outcome().name();
            case Reading.Ask(var why) -> why.code();
        };
    }

    static final class Builder {
        private final @Nullable String[] cells = {"2023001", null, "居住证明", "青禾县教育局", null, null, null, null, null, null
        };
        private Struck struck = Struck.NOTHING;

        private Builder set(int place, @Nullable String text) {
            cells[place] = text;
            return this;
        }

        Builder number(String text) {
            return set(0, text);
        }

        Builder above(String text) {
            return set(1, text);
        }

        Builder certificate(String text) {
            return set(2, text);
        }

        Builder unit(String text) {
            return set(3, text);
        }

        Builder quantity(@Nullable String text) {
            return set(4, text);
        }

        Builder result(String text) {
            return set(6, text);
        }

        Builder madeVoid(String text) {
            return set(7, text);
        }

        Builder remark(String text) {
            return set(9, text);
        }

        Builder struck(Struck how) {
            struck = how;
            return this;
        }

        WrittenRow build() {
            return new WrittenRow(
                    cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8], cells[9],
                    List.of(), struck);
        }
    }
}
