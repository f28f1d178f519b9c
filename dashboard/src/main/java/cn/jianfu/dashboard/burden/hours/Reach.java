package cn.jianfu.dashboard.burden.hours;

/** How many communities and units are touched, none counted twice. */
public record Reach(long communities, long units) {}
