package cn.jianfu.datasets.adjudication;

import cn.jianfu.datasets.home.ContentHash;
import cn.jianfu.datasets.text.WrittenForm;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The decisions that are in force. A county's own decision holds in the county; a city's holds in every county that has none of its own. The order in which
 * decisions are given says nothing.
 */
public final class Decisions implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Where nobody has decided anything. */
    public static final Decisions NONE = new Decisions(List.of(), List.of(), List.of());

    private static final int COUNTY_DIGITS = 6;
    private static final int CITY_DIGITS = 4;
    private static final int PROVINCE_DIGITS = 2;
    private static final int CODE_DIGITS = 12;

    private record Key(String scopeCode, String name, String purpose) implements Serializable {}

    private final List<CertificateDecision> certificates;
    private final List<UnitDecision> units;
    private final List<TaskDecision> tasks;
    private final Map<Key, CertificateDecision> certificatesByKey = new HashMap<>();
    private final Map<Key, UnitDecision> unitsByKey = new HashMap<>();
    private final Map<Key, TaskDecision> tasksByKey = new HashMap<>();

    /** @throws IllegalArgumentException when two decisions speak of one name in one scope */
    public Decisions(
            Collection<CertificateDecision> certificates,
            Collection<UnitDecision> units,
            Collection<TaskDecision> tasks) {
        this.certificates = certificates.stream()
                .sorted(Comparator.comparingLong(CertificateDecision::id))
                .toList();
        this.units = units.stream()
                .sorted(Comparator.comparingLong(UnitDecision::id))
                .toList();
        this.tasks = tasks.stream()
                .sorted(Comparator.comparingLong(TaskDecision::id))
                .toList();
        for (CertificateDecision decision : this.certificates) {
            once(certificatesByKey.put(key(decision), decision) == null, decision.name());
        }
        for (UnitDecision decision : this.units) {
            once(unitsByKey.put(new Key(decision.scopeCode(), decision.name(), ""), decision) == null, decision.name());
        }
        for (TaskDecision decision : this.tasks) {
            once(tasksByKey.put(new Key(decision.scopeCode(), decision.name(), ""), decision) == null, decision.name());
        }
    }

    /** The form in which names and purposes are compared: two names that differ in typing only are one. */
    public static String normal(String written) {
        return WrittenForm.plain(written);
    }

    /** By number. */
    public List<CertificateDecision> certificates() {
        return certificates;
    }

    /** By number. */
    public List<UnitDecision> units() {
        return units;
    }

    /** By number. */
    public List<TaskDecision> tasks() {
        return tasks;
    }

    /**
     * The decision that holds for a certificate's name in a county.
     *
     * @param name as written
     * @param purpose as written, empty when none is
     * @param countyCode 12 digits
     */
    public Optional<CertificateDecision> certificate(String name, String purpose, String countyCode) {
        return inForce(certificatesByKey, normal(name), normal(purpose), countyCode);
    }

    /** The decision that holds for a unit's name, as written, in a county. */
    public Optional<UnitDecision> unit(String name, String countyCode) {
        return inForce(unitsByKey, normal(name), "", countyCode);
    }

    /** The decision that holds for a task, as written, in a county. */
    public Optional<TaskDecision> task(String name, String countyCode) {
        return inForce(tasksByKey, normal(name), "", countyCode);
    }

    /** SHA-256 over everything that a run takes from them: equal digests, equal effects. */
    public String digest() {
        return ContentHash.of(Stream.of(certificates, units, tasks)
                .flatMap(List::stream)
                .map(decision -> decision + "\n")
                .collect(Collectors.joining()));
    }

    private static <T> Optional<T> inForce(Map<Key, T> byKey, String name, String purpose, String countyCode) {
        return Stream.of(COUNTY_DIGITS, CITY_DIGITS, PROVINCE_DIGITS)
                .map(digits -> countyCode.substring(0, digits) + "0".repeat(CODE_DIGITS - digits))
                .map(scope -> byKey.get(new Key(scope, name, purpose)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Key key(CertificateDecision decision) {
        return new Key(decision.scopeCode(), decision.name(), decision.purpose());
    }

    private static void once(boolean first, String name) {
        if (!first) {
            throw new IllegalArgumentException("同一地区对“" + name + "”有两个生效的研判");
        }
    }
}
