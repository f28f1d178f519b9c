package cn.jianfu.datasets.catalogue;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What documents say of certificates: rows of all regions and dates, in the order of their table. */
public final class Catalogue implements Serializable {
    private static final long serialVersionUID = 2L;

    private final List<CatalogueItem> items;

    /** @throws IllegalArgumentException when two rows have one code */
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
     * Reads an office's catalogue; {@link CatalogueTable} says which columns it has.
     *
     * @throws IllegalArgumentException with a Chinese sentence that names the line when the table cannot be understood
     */
    public static Catalogue read(Path csv) {
        return new Catalogue(CatalogueTable.read(csv));
    }

    /**
     * The same from a table's text.
     *
     * @param name what error messages call it
     */
    public static Catalogue parse(String name, String csv) {
        return new Catalogue(CatalogueTable.parse(name, csv));
    }

    /**
     * The catalogue that comes with the module and holds in every place: the national list, what statutes say, the
     * lists of provinces and cities each within its own region, and
     * names that no document is known to cover.
     */
    public static Catalogue builtIn() {
        return new Catalogue(CatalogueTable.builtIn());
    }

    /** Writes the catalogue that comes with the module to a file that an office can edit. */
    public static void writeBuiltIn(Path csv) throws IOException {
        builtIn().write(csv);
    }

    /** Writes the catalogue so that {@link #read(Path)} reads the same again. */
    public void write(Path csv) throws IOException {
        CatalogueTable.write(csv, items);
    }

    /** The table's text, which {@link #parse} reads again. */
    public String text() {
        return CatalogueTable.text(items);
    }

    public List<CatalogueItem> items() {
        return items;
    }

    /**
     * The rows that hold in a region on a day.
     *
     * @param regionCode up to 12 digits, empty for what holds in the whole country
     * @param date null for the latest state
     */
    public Catalogue inForce(String regionCode, @Nullable LocalDate date) {
        return new Catalogue(items.stream()
                .filter(item -> item.validity().covers(regionCode, date))
                .toList());
    }

    /** The stretches of time within which no answer changes. Answers depend on the date by its stretch alone. */
    public Epochs epochs() {
        return Epochs.of(items);
    }

    /** The longest beginning of a region code by which any row is bound to an area: all regions that share it get the same answers. */
    public String area(String regionCode) {
        String longest = "";
        for (CatalogueItem item : items) {
            String region = item.validity().region();
            if (region.length() > longest.length() && regionCode.startsWith(region)) {
                longest = region;
            }
        }
        return longest;
    }
}
