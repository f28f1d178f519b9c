package cn.jianfu.etl.ledger;

import cn.jianfu.etl.intake.WrittenCell;

/** Rows of a file that name their community alike, and where they belong. */
public record PlacedCell(WrittenCell cell, Place place) {
    boolean located() {
        return place.community() != null;
    }
}
