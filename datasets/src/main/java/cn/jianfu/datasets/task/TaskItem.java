package cn.jianfu.datasets.task;

import java.io.Serializable;
import java.util.List;

/**
 * One type of task.
 *
 * @param set the set of lists to which it belongs; empty for a matter that is known to be on no list
 * @param code unique among all sets
 * @param number within its list
 * @param name in few words
 * @param also other names of the same type
 * @param content as the list words it
 * @param basis law or reason, as the list gives it
 * @param document title of the list; empty for a matter on no list
 * @param source where the row was found
 */
public record TaskItem(
        String set,
        String code,
        TaskList list,
        int number,
        String name,
        List<String> also,
        String content,
        String basis,
        String document,
        String source)
        implements Serializable {
    public TaskItem {
        if (list == TaskList.PENDING) {
            throw new IllegalArgumentException("清单事项 " + code + " 不能列为“待研判”");
        }
        if (set.isEmpty() != (list == TaskList.UNLISTED)) {
            throw new IllegalArgumentException("清单事项 " + code + " 应写明属于哪套清单（set）；只有“清单外”的事项留空");
        }
        also = List.copyOf(also);
    }

    /** 《甘肃省……清单》第 5 项（依据……）. */
    public String cited() {
        return list == TaskList.UNLISTED ? basis : "《" + document + "》第 " + number + " 项（" + basis + "）";
    }
}
