package cn.jianfu.etl.conform;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which unit a name means.
 *
 * @param matterUnit by which matters are told apart: what nobody said is told apart by how it was written
 * @param code null when the name resolves to none
 * @param moved whether a person decided otherwise than the software
 */
record UnitMeaning(
        int unitNameId,
        int unitId,
        int matterUnit,
        @Nullable String code,
        String level,
        String region,
        boolean moved) implements Serializable {}
