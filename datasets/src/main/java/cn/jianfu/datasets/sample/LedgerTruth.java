package cn.jianfu.datasets.sample;

import cn.jianfu.datasets.catalogue.Attribute;
import cn.jianfu.datasets.quantity.Outcome;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.sample.city.SampleUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one ledger really contains. */
final class LedgerTruth {
    private final Map<Key, Integer> certificates = new TreeMap<>(Comparator.comparing(Key::month)
            .thenComparing(Key::unitCode)
            .thenComparing(Key::unitName)
            .thenComparing(Key::item));
    private final List<List<?>> quarantine = new ArrayList<>();
    private final List<List<?>> setAside = new ArrayList<>();
    private int rows;

    private record Key(String month, String unitCode, String unitName, String item, Attribute attribute) {}

    /** Adds the entries of a ledger, of which the n-th stands in the n-th row given. */
    LedgerTruth add(
            String path, List<LedgerEntry> entries, List<Integer> rowNumbers, Map<String, Attribute> attributes) {
        for (int i = 0; i < entries.size(); i++) {
            LedgerEntry entry = entries.get(i);
            rows++;
            if (entry.fault() != null) {
                quarantine.add(List.of(path, rowNumbers.get(i), entry.fault()));
                continue;
            }
            if (entry.outcome() != Outcome.ISSUED) {
                setAside.add(List.of(path, rowNumbers.get(i), entry.outcome()));
                continue;
            }
            SampleUnit unit = entry.unit();
            String item = entry.item() == null ? "" : entry.item();
            Key key = new Key(
                    entry.issuedOn().toString().substring(0, 7),
                    unit == null ? "" : unit.unit().code(),
                    unit == null ? entry.unitName() : unit.unit().name(),
                    item,
                    attributes.getOrDefault(item, Attribute.PENDING));
            certificates.merge(key, entry.quantity(), Integer::sum);
        }
        return this;
    }

    /** Rows of truth.csv. */
    List<List<?>> certificates(Region community) {
        List<List<?>> table = new ArrayList<>();
        certificates.forEach((key, count) -> table.add(List.of(
                community.code(), key.month(), key.unitCode(), key.unitName(), key.item(), key.attribute(), count)));
        return table;
    }

    /** Rows of quarantine.csv. */
    List<List<?>> quarantine() {
        return quarantine;
    }

    /** Rows of set_aside.csv. */
    List<List<?>> setAside() {
        return setAside;
    }

    int rows() {
        return rows;
    }
}
