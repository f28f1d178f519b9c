package cn.jianfu.dashboard.scope;

/**
 * A city, county, township or community.
 *
 * @param regionCode twelve digits
 */
public record Region(String regionCode, String name, Level level) {}
