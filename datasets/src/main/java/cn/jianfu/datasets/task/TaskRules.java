package cn.jianfu.datasets.task;

import cn.jianfu.datasets.meaning.MeaningRules;
import cn.jianfu.datasets.table.CsvTable;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules of {@code task_rules.csv}: what words of a task mean which type. Two codes with a stroke between them are one matter that two lists name: the first
 * is meant, unless the task says that the community assists.
 */
final class TaskRules {
    private static final String TABLE = "task_rules.csv";

    private static final Pattern EMPTY_WORDS = Pattern.compile(
            "工作|活动|任务|行动|专项|整治|治理|清理|整改|检查|排查|巡查|督查|核查|摸底|摸排|登记|统计|上报|汇总|调查|走访|入户|动员|组织|宣传|落实|推进|开展|配合|协助"
                    + "|情况|问题|隐患|安全|相关|有关|管理|管控|监管|服务|保障|提升|指标|排名|引导|发放|处置|处理|执行|完成|人员|群众|居民|辖区|社区|单位|企业|项目"
                    + "|回头看|大检查|大排查|百日|攻坚|全覆盖|台账|报表|人|户|家|等|的|了|和|及|与|并|率|数|日|周|月|年");

    private TaskRules() {}

    /** @param codes of the items that there are; rules for others are left out */
    static MeaningRules of(Set<String> codes) {
        return new MeaningRules(
                CsvTable.bundled(TaskRules.class, TABLE, MeaningRules.COLUMNS),
                matter -> codes.containsAll(Set.of(matter.split("/"))),
                EMPTY_WORDS);
    }
}
