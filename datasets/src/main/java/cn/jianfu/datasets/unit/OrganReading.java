package cn.jianfu.datasets.unit;

import org.jspecify.annotations.Nullable;

/** What the organ's part of a written name says, its regions taken off. */
sealed interface OrganReading {
    /** The same for every way of writing the same organ of one region, and for no other organ. */
    String key();

    /** A coarser key for those who leave out which branch they mean; empty when nothing was left out. */
    default String looseKey() {
        return "";
    }

    /** 系统, null when it cannot be told. */
    @Nullable
    String system();

    /** What is said of how the name was understood, empty when nothing. */
    default String note() {
        return "";
    }

    /**
     * An organ that regions have one of.
     *
     * @param note on a former name or a section, empty when the organ itself was named
     * @param trust from 0 to 1
     */
    record Bureau(Organ organ, String note, double trust) implements OrganReading {
        @Override
        public String key() {
            return organ.name();
        }

        @Override
        public String system() {
            return organ.system();
        }
    }

    /**
     * An organ that a county has many of, told apart by a place: 柳河派出所.
     *
     * @param proper the place, empty when none is written or it was a known region
     */
    record Local(LocalKind kind, String proper) implements OrganReading {
        @Override
        public String key() {
            return kind.name() + (proper.isEmpty() ? "" : "|" + proper);
        }

        @Override
        public String system() {
            return kind.system();
        }
    }

    /**
     * A bank's or insurer's branch.
     *
     * @param own the bank's own name before the sort of bank: 恒丰 in 恒丰村镇银行; empty for most
     * @param proper its place where that is no known region, may be empty
     * @param branch 支行, 分行, 支公司 …; empty when not written
     */
    record Branch(Brand brand, String own, String proper, String branch) implements OrganReading {
        @Override
        public String key() {
            return own + brand.name() + "|" + branch + "|" + proper;
        }

        @Override
        public String looseKey() {
            return branch.isEmpty() && proper.isEmpty() ? own + brand.name() : "";
        }

        @Override
        public String system() {
            return "金融";
        }
    }

    /**
     * A school or hospital by its title.
     *
     * @param title in its official form: 第一中学 for 一中
     * @param sort how far the title tells it from others
     */
    record Institution(String system, String title, Sort sort) implements OrganReading {
        /** How far a title tells an institution from others. */
        enum Sort {
            /** Numbered, or of a sort that a county has one of: 第一中学, 实验小学. */
            RANKED,
            /** One that a township has one of: 中心小学. */
            TOWNSHIP,
            /** Bare words that become a title by their region alone: 环县中学. */
            PLAIN,
            /** A name of its own: 红旗小学. */
            PROPER,
            /** Known everywhere by its name alone: 陕西师范大学. */
            FAMOUS
        }

        @Override
        public String key() {
            return title;
        }
    }

    /** A word for many: 银行, 学校. */
    record Vague(@Nullable String system, @Nullable String level, String word) implements OrganReading {
        @Override
        public String key() {
            return word;
        }
    }

    /** Not understood; a registry may know it all the same. */
    record Other(String text) implements OrganReading {
        @Override
        public String key() {
            return text;
        }

        @Override
        public @Nullable String system() {
            return null;
        }
    }
}
