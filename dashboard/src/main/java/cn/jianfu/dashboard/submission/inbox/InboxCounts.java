package cn.jianfu.dashboard.submission.inbox;

/** What came by the drop folder in the last thirty days. */
record InboxCounts(long received, long waiting, long sentBack) {}
