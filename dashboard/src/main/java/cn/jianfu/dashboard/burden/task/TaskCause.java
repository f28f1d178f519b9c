package cn.jianfu.dashboard.burden.task;

/**
 * A unit that hands down tasks which are not the community's.
 *
 * @param unitKey what addresses know the unit by
 * @param pending of its rows, those that nobody has decided
 * @param entries all its rows
 * @param communities to which it hands down what is not theirs
 * @param units how many such units there are
 */
record TaskCause(
        String unitKey,
        String name,
        String system,
        String level,
        long excluded,
        long unlisted,
        long pending,
        long entries,
        long communities,
        long units) {
    long notOurs() {
        return excluded + unlisted;
    }
}
