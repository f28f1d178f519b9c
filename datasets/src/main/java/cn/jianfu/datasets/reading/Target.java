package cn.jianfu.datasets.reading;

/**
 * What a column holds: a field, or a part of one.
 *
 * @param field its place among the kind's fields
 * @param option the choice that is ticked here; 0 in other roles
 */
record Target(int field, Role role, int option) {
    enum Role {
        WHOLE,
        YEAR,
        MONTH,
        DAY,
        OPTION
    }

    static Target whole(int field) {
        return new Target(field, Role.WHOLE, 0);
    }
}
