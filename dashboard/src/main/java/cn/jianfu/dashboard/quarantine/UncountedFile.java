package cn.jianfu.dashboard.quarantine;

import org.jspecify.annotations.Nullable;

/** A ledger file that was rejected, or that holds the same bytes as another. */
record UncountedFile(
        @Nullable String community,
        String path,
        String status,
        @Nullable String message) {
    boolean rejected() {
        return status.equals("REJECTED");
    }

    String statusLabel() {
        return rejected() ? "没有计入" : "重复";
    }
}
