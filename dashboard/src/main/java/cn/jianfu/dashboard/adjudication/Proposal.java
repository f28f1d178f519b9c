package cn.jianfu.dashboard.adjudication;

import cn.jianfu.datasets.meaning.Neighbours;

/**
 * A verdict that a press would bring about.
 *
 * @param confidence the software's, from 0 to 1, where it is the software that says so; 1 where a person does
 */
record Proposal(Verdict verdict, double confidence) {
    /** By less the software decides nothing itself. */
    static final double ENOUGH = Neighbours.LIKE_ENOUGH;

    static Proposal ofPerson(Verdict verdict) {
        return new Proposal(verdict, 1);
    }

    /** One press must not be enough. */
    boolean doubtful() {
        return confidence < ENOUGH;
    }
}
