package cn.jianfu.datasets.unit;

import java.io.Serializable;

/**
 * A bank or insurer.
 *
 * @param formal its full name without its legal form
 * @param kind 银行, 城商 (banks named after a region that is not their branch's), 保险, 村镇 (village banks) or 农信 (rural banks, each a legal person of its own county)
 */
record Brand(String name, String formal, String kind) implements Serializable {
    boolean insurer() {
        return kind.equals("保险");
    }

    boolean regional() {
        return kind.equals("城商");
    }

    /** Whether each bank of the sort has a name of its own before it. */
    boolean ownNamed() {
        return rural() || kind.equals("村镇");
    }

    boolean rural() {
        return kind.equals("农信");
    }
}
