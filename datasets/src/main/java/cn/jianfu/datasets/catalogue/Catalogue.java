package cn.jianfu.datasets.catalogue;

import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The permitted, prohibited and known unlisted items, in the order of their table. */
public final class Catalogue implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BUILT_IN = "catalogue.csv";
    private static final String[] COLUMNS = {
        "code", "name", "attribute", "document", "document_number", "synonyms", "source"
    };

    private final List<CatalogueItem> items;

    /** @throws IllegalArgumentException when two items have one code */
    public Catalogue(Collection<CatalogueItem> items) {
        this.items = List.copyOf(items);
        Set<String> codes = new HashSet<>();
        for (CatalogueItem item : this.items) {
            if (!codes.add(item.code())) {
                throw new IllegalArgumentException("目录事项代码重复：" + item.code());
            }
        }
    }

    /**
     * Reads {@code code,name,attribute,document,document_number,synonyms,source}; synonyms stand between vertical bars.
     *
     * @throws IllegalArgumentException when the table cannot be understood
     */
    public static Catalogue read(Path csv) {
        return of(CsvTable.read(csv, COLUMNS));
    }

    /** The catalogue that comes with the module. */
    public static Catalogue builtIn() {
        try (InputStream in = open()) {
            return of(CsvTable.read(BUILT_IN, in, COLUMNS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the catalogue that comes with the module to a file that an office can edit. */
    public static void writeBuiltIn(Path csv) throws IOException {
        try (InputStream in = open()) {
            Files.copy(in, csv, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    public List<CatalogueItem> items() {
        return items;
    }

    private static InputStream open() {
        return Objects.requireNonNull(Catalogue.class.getResourceAsStream(BUILT_IN));
    }

    private static Catalogue of(List<CsvRow> rows) {
        return new Catalogue(rows.stream().map(Catalogue::item).toList());
    }

    private static CatalogueItem item(CsvRow row) {
        try {
            return new CatalogueItem(
                    row.required("code"),
                    row.required("name"),
                    Attribute.valueOf(row.required("attribute")),
                    row.text("document"),
                    row.text("document_number"),
                    row.parts("synonyms"),
                    row.text("source"));
        } catch (IllegalArgumentException e) {
            throw row.fault(String.valueOf(e.getMessage()));
        }
    }
}
