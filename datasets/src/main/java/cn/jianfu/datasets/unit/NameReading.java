package cn.jianfu.datasets.unit;

import java.util.Set;

/**
 * A written name, understood as far as it goes.
 *
 * @param organ the organ's part
 * @param places the places mentioned: none, the one meant, or several of the same name
 * @param level the level's word before the organ (区 in 区教育局), empty when there is none
 * @param levelFollows whether the level stands right behind the places, so that it must be theirs: 雁塔市教育局 names no place
 * @param fault a Chinese sentence on why the name cannot mean one unit, empty when it can
 */
record NameReading(OrganReading organ, Set<Place> places, String level, boolean levelFollows, String fault) {
    boolean understood() {
        return !(organ instanceof OrganReading.Other);
    }

    static NameReading faulty(OrganReading organ, String fault) {
        return new NameReading(organ, Set.of(), "", false, fault);
    }
}
