package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.attribute.Badge;
import org.jspecify.annotations.Nullable;

/** What a person decides a name to be. */
sealed interface Verdict {
    /** In few words, for the screen. */
    String label();

    /**
     * A certificate with an attribute, or a task on a list.
     *
     * @param item the item or type that it is; null for one of its own
     */
    record OfItem(Badge mark, @Nullable Item item) implements Verdict {
        @Override
        public String label() {
            return mark.label() + (item == null ? "（单列事项）" : "（" + item.name() + "）");
        }
    }

    /** The unit that a name means. */
    record OfUnit(KnownUnit unit) implements Verdict {
        @Override
        public String label() {
            return "即 " + unit.name();
        }
    }

    /**
     * What a unit that the software composed is, with all its spellings that have no decision of their own.
     *
     * @param composedName its full name as it was composed
     */
    record OfWholeUnit(String composedName, KnownUnit unit) implements Verdict {
        @Override
        public String label() {
            return "整个单位即 " + unit.name();
        }
    }

    /** A unit's name that means nobody else. */
    record UnitOfItsOwn() implements Verdict {
        @Override
        public String label() {
            return "单列";
        }
    }
}
