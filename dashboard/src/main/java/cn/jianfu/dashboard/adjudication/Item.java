package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.attribute.Badge;

/**
 * An item of the catalogue that a certificate may be, or a type of the lists that a task may be.
 *
 * @param confidence the software's, from 0 to 1; 0 for items that a person looks up
 * @param knownName the known name that is like the one written; empty for items that a person looks up
 */
record Item(String itemCode, String name, Badge attribute, double confidence, String knownName) {}
