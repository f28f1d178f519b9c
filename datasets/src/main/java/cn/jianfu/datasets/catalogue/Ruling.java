package cn.jianfu.datasets.catalogue;

import java.util.List;

/** What the documents in force say of a matter in one place, on one day, for one purpose. */
sealed interface Ruling {
    /**
     * The documents say one thing.
     *
     * @param attribute the item's own, but {@code UNLISTED} where its document does not hold here and no other does
     * @param because a Chinese clause, empty when there is nothing to add
     */
    record Holds(CatalogueItem item, Attribute attribute, String because) implements Ruling {}

    /**
     * A person must decide.
     *
     * @param items what may hold, likeliest first
     */
    record Open(List<CatalogueItem> items, Ground ground, String because) implements Ruling {}
}
