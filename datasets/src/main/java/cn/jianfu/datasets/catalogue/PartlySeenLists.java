package cn.jianfu.datasets.catalogue;

import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * Local lists that are known to exist but of which not every item was seen: where one holds, 文件外 means that no document seen so far covers the matter.
 * {@code list_registry.csv} says how far each list was seen.
 */
final class PartlySeenLists implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TABLE = "list_registry.csv";

    private record PartlySeen(String region, String name) implements Serializable {}

    private final List<PartlySeen> lists;

    PartlySeenLists() {
        lists =
                CsvTable.bundled(PartlySeenLists.class, TABLE, "region", "region_name", "document", "visibility")
                        .stream()
                        .filter(row -> !row.text("visibility").equals("complete"))
                        .map(PartlySeenLists::list)
                        .toList();
    }

    /** A clause that names the closest list of the region which may say more; empty when all its lists were seen. */
    String warning(String regionCode) {
        return lists.stream()
                .filter(list -> regionCode.startsWith(list.region()))
                .max(Comparator.comparingInt(list -> list.region().length()))
                .map(list -> "；当地另有" + list.name() + "未见全文，请对照")
                .orElse("");
    }

    private static PartlySeen list(CsvRow row) {
        return new PartlySeen(row.required("region"), row.text("region_name") + "“" + row.text("document") + "”");
    }
}
