package cn.jianfu.datasets.sample.burden;

import org.jspecify.annotations.Nullable;

/**
 * A row and where it stands.
 *
 * @param path of the file, below {@code ledgers/}
 * @param number as Excel counts, from 1
 * @param warning the code under which the row is doubted but taken, null when it is not
 */
record PlacedRow(
        BurdenRow row,
        String path,
        String sheet,
        int number,
        @Nullable String warning) {}
