package cn.jianfu.datasets.catalogue;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Weighs all rows of the catalogue that speak of one matter.
 *
 * <p>民发〔2020〕20号: a national prohibition stands against every local list; only a document for a certain purpose (收养 …) makes an exception, and a law that says
 * the contrary is no exception but a conflict, which the software does not decide. Local lists add. What no document covers is 文件外.
 */
final class Rulings implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Comparator<CatalogueItem> WIDEST_FIRST =
            Comparator.comparingInt(item -> item.validity().region().length());

    private final Map<String, List<CatalogueItem>> byMatter = new LinkedHashMap<>();
    private final Map<String, CatalogueItem> byCode = new HashMap<>();
    private final Map<String, Pattern> conditions = new HashMap<>();

    Rulings(List<CatalogueItem> items) {
        for (CatalogueItem item : items) {
            byMatter.computeIfAbsent(item.matter(), key -> new ArrayList<>()).add(item);
            byCode.put(item.code(), item);
            conditions.computeIfAbsent(item.validity().purpose(), Pattern::compile);
        }
    }

    /** @param matters that the catalogue knows under one name, at least one */
    Ruling of(Collection<String> matters, Asked asked) {
        List<CatalogueItem> all = matters.stream()
                .flatMap(matter -> byMatter.getOrDefault(matter, List.of()).stream())
                .toList();
        List<CatalogueItem> rows =
                all.stream().filter(row -> applies(row, asked)).toList();
        for (CatalogueItem row : rows) {
            for (String code : row.conflictsWith()) {
                CatalogueItem other = byCode.get(code);
                if (other != null && applies(other, asked)) {
                    return conflict(other, row);
                }
            }
        }
        List<CatalogueItem> permitted = firm(rows, Attribute.PERMITTED).toList();
        List<CatalogueItem> prohibited = firm(rows, Attribute.PROHIBITED).toList();
        CatalogueItem widest = prohibited.stream().min(WIDEST_FIRST).orElse(null);
        CatalogueItem law = first(permitted, row -> row.authority().basis() == Basis.STATUTE);
        CatalogueItem exception = first(permitted, row -> row.validity().conditional());
        if (widest != null && exception == null && law != null) {
            return conflict(widest, law);
        }
        if (widest != null && widest.validity().national()) {
            return exception == null
                    ? national(widest, permitted)
                    : new Ruling.Holds(
                            exception,
                            exception.attribute(),
                            "此用途另有规定,不适用" + widest.authority().cited());
        }
        if (widest != null && exception == null && !permitted.isEmpty()) {
            return new Ruling.Open(List.of(widest, permitted.getFirst()), Ground.NOTHING, "各级清单说法不一");
        }
        Ruling.Holds holds = local(all, rows, permitted, exception == null ? widest : null);
        CatalogueItem doubtful = first(
                rows,
                row -> !row.firm() && row.attribute() != holds.attribute() && row.attribute() != Attribute.UNLISTED);
        return doubtful == null
                ? holds
                : new Ruling.Open(
                        List.of(doubtful, holds.item()),
                        Ground.NOTHING,
                        doubtful.authority().cited() + "把它列为“"
                                + doubtful.attribute().label() + "”,但该文件属"
                                + doubtful.authority().standing().label());
    }

    private static Ruling national(CatalogueItem item, List<CatalogueItem> permitted) {
        CatalogueItem equal = first(permitted, row -> row.validity().national());
        if (equal != null) {
            return new Ruling.Open(List.of(item, equal), Ground.NOTHING, "目录中同名事项的属性不同，须按用途研判");
        }
        return new Ruling.Holds(
                item,
                item.attribute(),
                permitted.isEmpty()
                        ? ""
                        : "地方清单" + permitted.getFirst().authority().cited() + "不得放宽国家清单");
    }

    private Ruling.Holds local(
            List<CatalogueItem> all,
            List<CatalogueItem> rows,
            List<CatalogueItem> permitted,
            @Nullable CatalogueItem prohibited) {
        if (prohibited != null) {
            return new Ruling.Holds(prohibited, prohibited.attribute(), "");
        }
        if (!permitted.isEmpty()) {
            CatalogueItem closest = permitted.stream().max(WIDEST_FIRST).orElseThrow();
            return new Ruling.Holds(closest, closest.attribute(), "");
        }
        CatalogueItem unlisted = firm(rows, Attribute.UNLISTED).findFirst().orElse(null);
        return unlisted != null
                ? new Ruling.Holds(unlisted, Attribute.UNLISTED, "")
                : new Ruling.Holds(
                        all.stream().min(WIDEST_FIRST).orElseThrow(), Attribute.UNLISTED, "该事项所依文件在此地、此日或此用途不适用");
    }

    private static Ruling conflict(CatalogueItem prohibition, CatalogueItem other) {
        return new Ruling.Open(
                List.of(prohibition, other),
                Ground.CONFLICT,
                "法律与清单冲突：" + other.authority().cited() + "规定由村(居)委会出具，"
                        + prohibition.authority().cited() + "列为不应由");
    }

    private boolean applies(CatalogueItem item, Asked asked) {
        Validity validity = item.validity();
        return validity.covers(asked.region(), asked.date())
                && (!validity.conditional() || asked.meets(Objects.requireNonNull(conditions.get(validity.purpose()))));
    }

    private static Stream<CatalogueItem> firm(List<CatalogueItem> rows, Attribute attribute) {
        return rows.stream().filter(row -> row.firm() && row.attribute() == attribute);
    }

    private static @Nullable CatalogueItem first(List<CatalogueItem> rows, Predicate<CatalogueItem> wanted) {
        return rows.stream().filter(wanted).findFirst().orElse(null);
    }
}
