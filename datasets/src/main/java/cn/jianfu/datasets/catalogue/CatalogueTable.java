package cn.jianfu.datasets.catalogue;

import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

/**
 * The catalogue as a table.
 *
 * <p>Columns that must be there: {@code code, name, attribute, document, document_number, synonyms, source}. Columns that may be: {@code matter} (its own code),
 * {@code basis} (LIST, or NONE for UNLISTED), {@code standing} (IN_FORCE), {@code region} (first digits of region codes; the whole country), {@code valid_from},
 * {@code valid_to} (2020-04-27; without end), {@code purpose} (regular expression; any), {@code conflicts_with} (codes), {@code issuer}, {@code instead},
 * {@code evidence} (A, B, C), {@code online} (是, 否). In brackets what an empty cell means. Lists stand between vertical bars.
 */
final class CatalogueTable {
    private static final List<String> BUILT_IN =
            List.of("national.csv", "statutes.csv", "local_lists.csv", "unlisted.csv");
    private static final String[] REQUIRED = {
        "code", "name", "attribute", "document", "document_number", "synonyms", "source"
    };
    private static final List<String> HEADER = List.of(
            "code",
            "name",
            "synonyms",
            "matter",
            "attribute",
            "basis",
            "standing",
            "document",
            "document_number",
            "region",
            "valid_from",
            "valid_to",
            "purpose",
            "conflicts_with",
            "issuer",
            "instead",
            "evidence",
            "online",
            "source");

    private CatalogueTable() {}

    static List<CatalogueItem> read(Path csv) {
        return items(CsvTable.read(csv, REQUIRED));
    }

    static List<CatalogueItem> parse(String name, String csv) {
        return items(CsvTable.read(name, csv, REQUIRED));
    }

    static List<CatalogueItem> builtIn() {
        return BUILT_IN.stream()
                .flatMap(table -> items(CsvTable.bundled(CatalogueTable.class, table, REQUIRED)).stream())
                .toList();
    }

    static String text(List<CatalogueItem> items) {
        return CsvTable.text(HEADER, items.stream().map(CatalogueTable::cells).toList());
    }

    static void write(Path csv, List<CatalogueItem> items) throws IOException {
        CsvTable.write(csv, HEADER, items.stream().map(CatalogueTable::cells).toList());
    }

    private static List<CatalogueItem> items(List<CsvRow> rows) {
        return rows.stream().map(CatalogueTable::item).toList();
    }

    private static CatalogueItem item(CsvRow row) {
        try {
            Attribute attribute = row.oneOf("attribute", EnumSet.allOf(Attribute.class));
            Basis basis = attribute == Attribute.UNLISTED ? Basis.NONE : Basis.LIST;
            return new CatalogueItem(
                    row.required("code"),
                    row.required("name"),
                    row.parts("synonyms"),
                    row.text("matter").isEmpty() ? row.required("code") : row.text("matter"),
                    attribute,
                    new Authority(
                            row.text("basis").isEmpty() ? basis : row.oneOf("basis", EnumSet.allOf(Basis.class)),
                            row.text("standing").isEmpty()
                                    ? Standing.IN_FORCE
                                    : row.oneOf("standing", EnumSet.allOf(Standing.class)),
                            row.text("document"),
                            row.text("document_number")),
                    new Validity(row.text("region"), row.day("valid_from"), row.day("valid_to"), row.text("purpose")),
                    row.parts("conflicts_with"),
                    new Alternative(row.text("issuer"), row.text("instead"), row.text("evidence"), row.text("online")),
                    row.text("source"));
        } catch (IllegalArgumentException e) {
            throw row.fault(e);
        }
    }

    private static List<Object> cells(CatalogueItem item) {
        Validity validity = item.validity();
        Alternative alternative = item.alternative();
        return List.of(
                item.code(),
                item.name(),
                String.join("|", item.synonyms()),
                item.matter().equals(item.code()) ? "" : item.matter(),
                item.attribute(),
                item.authority().basis(),
                item.authority().standing(),
                item.document(),
                item.documentNumber(),
                validity.region(),
                Objects.requireNonNullElse(validity.from(), ""),
                Objects.requireNonNullElse(validity.to(), ""),
                validity.purpose(),
                String.join("|", item.conflictsWith()),
                alternative.issuer(),
                alternative.document(),
                alternative.evidence(),
                alternative.online(),
                item.source());
    }
}
