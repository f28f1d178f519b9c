package cn.jianfu.etl.run;

/** How much of the work of earlier runs a run may lean on. */
public enum RunMode {
    /** Nothing is computed where nothing has changed; files that were read are not read again. */
    WHEN_CHANGED,
    /** Everything is computed anew from the rows that were read. */
    FULL,
    /** Every workbook is read again, too. */
    REREAD
}
