package cn.jianfu.dashboard.setup;

import org.jspecify.annotations.Nullable;

/**
 * How far setting up has come.
 *
 * @param regionCode the region whose office this is
 * @param regionFile the region table's name as it was sent in
 * @param firstAdmin account of the first administrator
 */
record SetupState(
        boolean closed,
        @Nullable String regionCode,
        @Nullable String regionFile,
        @Nullable String firstAdmin) {}
