package cn.jianfu.dashboard.burden;

/** How many communities and units are touched, none counted twice. */
record Reach(long communities, long units) {}
