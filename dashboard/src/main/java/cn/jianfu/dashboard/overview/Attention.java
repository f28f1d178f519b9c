package cn.jianfu.dashboard.overview;

/** What in the scope could not be read, of the whole run: files have no month before they are read. */
record Attention(long rowsQuarantined, long filesRejected) {}
