package cn.jianfu.datasets.unit;

import java.io.Serializable;
import java.util.List;

/**
 * A demanding unit.
 *
 * @param system 系统: 教育, 公安, 民政, 人社, 卫健, 住建, 自然资源, 金融, 司法, 市场监管, 公用企业, 其他 …
 * @param level 市级, 县级, 乡级 or 其他
 * @param regionCode 12 digits: the region that the unit serves
 * @param aliases other full names, such as those before a reform
 */
public record Unit(String code, String name, String system, String level, String regionCode, List<String> aliases)
        implements Serializable {
    public Unit {
        aliases = List.copyOf(aliases);
    }
}
