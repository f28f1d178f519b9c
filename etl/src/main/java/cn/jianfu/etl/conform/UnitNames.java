package cn.jianfu.etl.conform;

import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.datasets.adjudication.UnitDecision;
import cn.jianfu.datasets.unit.Unit;
import cn.jianfu.datasets.unit.UnitResolution;
import cn.jianfu.etl.conform.NamesWritten.Name;
import cn.jianfu.etl.ledger.LedgerBook;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Resolves each written name and county once. */
final class UnitNames {
    private final Reference reference;
    private final Judges judges;
    private final Set<String> registered;

    UnitNames(Reference reference, Judges judges) {
        this.reference = reference;
        this.judges = judges;
        this.registered = reference.units().units().stream().map(Unit::code).collect(Collectors.toSet());
    }

    /** By county and name. */
    List<WrittenUnit> written(LedgerBook book) {
        return NamesWritten.units(book).parallelStream().map(this::resolve).toList();
    }

    private WrittenUnit resolve(Name written) {
        String name = written.name();
        String county = written.county();
        UnitResolution machine = judges.unit(name, county);
        return new WrittenUnit(
                name,
                county,
                machine,
                machine.unit() == null ? judges.candidates(name, county) : List.of(),
                decision(name, machine, county).orElse(null));
    }

    /**
     * What a person decided of the name; else of the unit that was composed of it, by its full name: so a unit is confirmed, renamed or merged with all its
     * spellings, and one spelling is split off by a decision on itself.
     */
    private Optional<UnitDecision> decision(String name, UnitResolution machine, String countyCode) {
        Decisions decisions = reference.decisions();
        Unit composed = machine.unit();
        Optional<UnitDecision> own = decisions.unit(name, countyCode);
        return own.isPresent() || composed == null || registered.contains(composed.code())
                ? own
                : decisions.unit(composed.name(), countyCode).filter(decision -> decision.unit() != null);
    }
}
