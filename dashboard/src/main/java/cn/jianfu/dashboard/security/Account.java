package cn.jianfu.dashboard.security;

/**
 * Somebody who may come in.
 *
 * @param scopeCode region code whose non-zero prefix is all that the account may see
 */
public record Account(String username, String displayName, Role role, String scopeCode) {}
