package cn.jianfu.dashboard.cases.file;

/** How many cases of a scope ask somebody to do something. */
public record CaseTasks(
        long toConfirm,
        long toSendUp,
        long cameBack,
        long toWrite,
        long dueSoon,
        long toJudge,
        long overdue,
        long rebounds) {}
