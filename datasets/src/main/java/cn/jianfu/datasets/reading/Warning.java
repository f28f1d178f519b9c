package cn.jianfu.datasets.reading;

/**
 * Something accepted but doubtful.
 *
 * @param rowNumber as Excel counts, from 1; 0 when it is about the whole sheet
 */
public record Warning(String sheet, int rowNumber, Fault fault) {}
