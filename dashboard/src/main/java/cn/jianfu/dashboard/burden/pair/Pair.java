package cn.jianfu.dashboard.burden.pair;

import java.math.BigDecimal;

/**
 * Two forms or meetings that ask communities for nearly the same.
 *
 * @param similarity between 0 and 1: what both name, of all that either names
 * @param shared what both name
 * @param basis FIELDS or NAME
 * @param communities of the scope that have both
 * @param hoursSaved person-hours there if the smaller were dropped
 */
record Pair(
        String oneName,
        String oneUnit,
        String otherName,
        String otherUnit,
        double similarity,
        String shared,
        String basis,
        long communities,
        BigDecimal hoursSaved) {}
