package cn.jianfu.datasets.ledger;

/** A row of a ledger of events of which nothing tells the month in which it counts. */
public final class UndatedRow {
    public static final String CODE = "MISSING_DATE";

    public static final String MESSAGE = "这一行没有日期，台账标题也没有写年份或月份，不知道计入哪个月，请补填日期，或在标题里写明期间";

    private UndatedRow() {}
}
