package cn.jianfu.datasets.unit;

import java.io.Serializable;

/**
 * A unit that an unresolved name may mean, for a person to decide.
 *
 * @param score from 0 to 1, to be compared with other candidates of the same name only
 * @param reason a Chinese sentence: what speaks for it, and what does not
 */
public record UnitCandidate(Unit unit, double score, String reason) implements Serializable {}
