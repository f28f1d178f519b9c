package cn.jianfu.datasets.sample;

import cn.jianfu.datasets.catalogue.Attribute;
import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.catalogue.CatalogueItem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The catalogue of the sample city: what holds everywhere, and the city's own lists, which are invented and hold
 * nowhere else.
 */
public final class SampleCatalogue {
    private static final String LISTS = "sample_city.csv";

    private SampleCatalogue() {}

    /** All of it. */
    public static Catalogue complete() {
        List<CatalogueItem> items = new ArrayList<>(Catalogue.builtIn().items());
        int unlisted = 0;
        while (unlisted < items.size() && items.get(unlisted).attribute() != Attribute.UNLISTED) {
            unlisted++;
        }
        items.addAll(unlisted, lists().items());
        return new Catalogue(items);
    }

    private static Catalogue lists() {
        try (InputStream in = Objects.requireNonNull(SampleCatalogue.class.getResourceAsStream(LISTS))) {
            return Catalogue.parse(LISTS, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
