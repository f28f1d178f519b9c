package cn.jianfu.datasets.sample;

import cn.jianfu.datasets.task.ListInForce;
import cn.jianfu.datasets.task.TaskLists;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The lists of tasks that hold in the sample city: those of a real province, as if the city had followed them. */
final class SampleTaskLists {
    /** Before all days that the sample's ledgers name, mistyped years among them. */
    private static final LocalDate FOLLOWED = LocalDate.of(2022, 1, 1);

    private SampleTaskLists() {}

    static void write(Path csv, String cityPrefix) throws IOException {
        TaskLists lists = TaskLists.builtIn();
        List<ListInForce> inForce = new ArrayList<>(lists.inForce());
        for (ListInForce list : lists.inForce()) {
            inForce.add(new ListInForce(
                    list.set(),
                    cityPrefix,
                    FOLLOWED,
                    null,
                    list.document(),
                    list.documentNumber(),
                    "样例城市参照：" + list.source()));
        }
        lists.inForce(inForce).writeInForce(csv);
    }
}
