package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.attribute.Mark;

/**
 * A catalogue item that a certificate may be.
 *
 * @param confidence the software's, from 0 to 1; 0 for items that a person looks up
 * @param knownName the known name that is like the one written; empty for items that a person looks up
 */
record Item(String itemCode, String name, Mark attribute, double confidence, String knownName) {}
