package cn.jianfu.etl.conform;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What a task's name means to the software, and to a person who decided on it. */
record TaskMeaning(
        int taskNameId,
        String machineList,
        int machineItem,
        @Nullable String decidedList,
        @Nullable Integer decidedItem)
        implements Serializable {}
