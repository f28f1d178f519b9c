package cn.jianfu.datasets.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The catalogue that an office works by. Without a file of its own that is the one that comes with the module. A file
 * with items of it is a copy that the office has edited, and
 * counts alone; any other is a local list, which is added to what holds in every place.
 *
 * @param text the table's text, by which versions are told apart; {@link Catalogue#parse} reads it
 */
public record CatalogueInUse(Catalogue catalogue, String text) {

    /**
     * @param csv the office's file, which need not be there
     * @throws IllegalArgumentException with a Chinese sentence that names the line when the table cannot be understood
     * @throws UncheckedIOException when the disk fails
     */
    public static CatalogueInUse read(Path csv) {
        Catalogue comesWith = Catalogue.builtIn();
        if (!Files.isRegularFile(csv)) {
            return new CatalogueInUse(comesWith, comesWith.text());
        }
        Catalogue own = Catalogue.read(csv);
        Set<String> codes = comesWith.items().stream().map(CatalogueItem::code).collect(Collectors.toSet());
        if (own.items().stream().map(CatalogueItem::code).anyMatch(codes::contains)) {
            try {
                return new CatalogueInUse(own, Files.readString(csv));
            } catch (IOException e) {
                throw new UncheckedIOException("目录文件读不出来：" + csv, e);
            }
        }
        Catalogue added = new Catalogue(
                Stream.concat(own.items().stream(), comesWith.items().stream()).toList());
        return new CatalogueInUse(added, added.text());
    }
}
