package cn.jianfu.datasets.adjudication;

import cn.jianfu.datasets.unit.Unit;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided a demanding unit's written name to mean.
 *
 * @param id number in the store of decisions
 * @param scopeCode county or city (12 digits) in which it holds
 * @param name the unit's name in its {@link Decisions#normal normal form}
 * @param unit the unit that is meant, described as it was when the decision was made; null when the name stays a unit of its own
 * @param reason as the person wrote it; empty when nothing was written
 */
public record UnitDecision(
        long id, String scopeCode, String name, @Nullable Unit unit, String reason) implements Serializable {}
