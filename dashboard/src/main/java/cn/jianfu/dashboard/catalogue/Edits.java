package cn.jianfu.dashboard.catalogue;

import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.catalogue.CatalogueItem;
import cn.jianfu.datasets.catalogue.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Changes to a catalogue, each giving a new one. */
final class Edits {
    private Edits() {}

    /**
     * @throws IllegalArgumentException with a Chinese sentence when the code is taken
     */
    static Catalogue add(Catalogue catalogue, CatalogueItem item) {
        List<CatalogueItem> items = new ArrayList<>(catalogue.items());
        items.add(item);
        return new Catalogue(items);
    }

    /** Other names of the same certificate. */
    static Catalogue synonyms(Catalogue catalogue, String code, List<String> synonyms) {
        return replace(
                catalogue,
                code,
                item -> new CatalogueItem(
                        item.code(),
                        item.name(),
                        synonyms,
                        item.matter(),
                        item.attribute(),
                        item.authority(),
                        item.validity(),
                        item.conflictsWith(),
                        item.alternative(),
                        item.source()));
    }

    /**
     * The last day on which a row holds; certificates of earlier days are judged by it for ever.
     *
     * @throws IllegalArgumentException with a Chinese sentence when the row begins later
     */
    static Catalogue end(Catalogue catalogue, String code, LocalDate lastDay) {
        return replace(
                catalogue,
                code,
                item -> with(
                        item,
                        new Validity(
                                item.validity().region(),
                                item.validity().from(),
                                lastDay,
                                item.validity().purpose())));
    }

    /**
     * A row that takes another's place from a day on: the old one ends the day before and keeps its code.
     *
     * @param successor its validity begins on the day
     */
    static Catalogue succeed(Catalogue catalogue, String code, CatalogueItem successor) {
        LocalDate from = successor.validity().from();
        if (from == null) {
            throw new IllegalArgumentException("请填写新规定从哪一天起施行");
        }
        return add(end(catalogue, code, from.minusDays(1)), successor);
    }

    /** A code that no row has yet, after those that offices gave before. */
    static String freshCode(Catalogue catalogue) {
        Set<String> taken = catalogue.items().stream().map(CatalogueItem::code).collect(Collectors.toSet());
        int number = 1;
        while (taken.contains("X%03d".formatted(number))) {
            number++;
        }
        return "X%03d".formatted(number);
    }

    private static CatalogueItem with(CatalogueItem item, Validity validity) {
        return new CatalogueItem(
                item.code(),
                item.name(),
                item.synonyms(),
                item.matter(),
                item.attribute(),
                item.authority(),
                validity,
                item.conflictsWith(),
                item.alternative(),
                item.source());
    }

    private static Catalogue replace(Catalogue catalogue, String code, UnaryOperator<CatalogueItem> change) {
        return new Catalogue(catalogue.items().stream()
                .map(item -> item.code().equals(code) ? change.apply(item) : item)
                .toList());
    }
}
