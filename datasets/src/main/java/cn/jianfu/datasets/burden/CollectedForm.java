package cn.jianfu.datasets.burden;

import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A form that the county has collected from the unit that demands it: without it nobody can say what two forms have in common.
 *
 * @param fields what it asks for, as it prints it
 */
public record CollectedForm(String unitCode, String form, List<String> fields) {
    public CollectedForm {
        fields = List.copyOf(fields);
    }

    /** Reads {@code unit_code,form,fields}, fields between vertical bars; none when there is no such table. */
    public static List<CollectedForm> read(Path csv) {
        if (!Files.exists(csv)) {
            return List.of();
        }
        return CsvTable.read(csv, "unit_code", "form", "fields").stream()
                .map(CollectedForm::of)
                .toList();
    }

    private static CollectedForm of(CsvRow row) {
        return new CollectedForm(row.required("unit_code"), row.required("form"), row.parts("fields"));
    }
}
