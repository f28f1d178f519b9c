package cn.jianfu.datasets.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a certificate's row that say how many there are and what became of them, as written; null where blank or
 * where there is no such column.
 *
 * @param number the certificate's number
 * @param numberAbove the last number of the row above
 * @param quantity the column 份数
 * @param ticked the column of the statistics table that is ticked, where a number greater than one stands in place
 *     of the tick
 * @param result the column 是否出具 or 办理结果
 * @param madeVoid the column 是否作废
 * @param valid the column 是否有效
 * @param remark the column 备注
 * @param others what the row's other cells say
 * @param struck what of the row is crossed out
 */
public record WrittenRow(
        @Nullable String number,
        @Nullable String numberAbove,
        @Nullable String certificate,
        @Nullable String unit,
        @Nullable String quantity,
        @Nullable String ticked,
        @Nullable String result,
        @Nullable String madeVoid,
        @Nullable String valid,
        @Nullable String remark,
        List<String> others,
        Struck struck) {
    /** How much of what a row says is crossed out. */
    public enum Struck {
        NOTHING,
        /** Some of the cells that count, or some of the characters in one. */
        PART,
        ALL
    }

    /** The same row without its number. */
    public WrittenRow withoutNumber() {
        return new WrittenRow(
                null,
                numberAbove,
                certificate,
                unit,
                quantity,
                ticked,
                result,
                madeVoid,
                valid,
                remark,
                others,
                struck);
    }
}
