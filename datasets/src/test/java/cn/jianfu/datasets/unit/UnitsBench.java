package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.table.CsvTable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/** Writes distinct names for {@code bench/units}: organs of every county, branches, stations, schools, mistyped ones and ones that mean nothing. */
public final class UnitsBench {
    private static final List<String> ORGANS = List.of(
            "教育局",
            "教体局",
            "人社局",
            "卫计局",
            "不动产登记中心",
            "公安局%s派出所",
            "农业银行%s支行",
            "%s中心小学",
            "第一中学",
            "市场监督管里局",
            "中国人寿保险股份有限公司支公司",
            "国网供电公司",
            "民政局婚姻登记处",
            "人社局养老科",
            "%s有限公司",
            "%s村村委会",
            "（%s）服务部",
            "%s局");
    private static final String CHARACTERS = "东西南北中和平安福永新长大小河山桥湾镇坪岭集店关溪沙石林泉阳";

    private UnitsBench() {}

    /** Writes as many names as the second argument says into the file of the first. */
    public static void main(String[] arguments) throws IOException {
        List<String> regions = CsvTable.read(
                        "regions.csv",
                        Objects.requireNonNull(Gazetteer.class.getResourceAsStream("regions.csv")),
                        "code",
                        "name")
                .stream()
                .filter(row -> row.text("code").length() == 6)
                .map(row -> row.text("code") + row.text("name"))
                .toList();
        Random random = new Random(1);
        int wanted = Integer.parseInt(arguments[1]);
        Set<String> names = new HashSet<>();
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            out.write("id,name,region\n");
            while (names.size() < wanted) {
                String region = regions.get(random.nextInt(regions.size()));
                String place = random.nextInt(4) == 0 ? "" : region.substring(6);
                String name = place + ORGANS.get(random.nextInt(ORGANS.size())).formatted(quarter(random));
                if (names.add(name)) {
                    out.write(names.size() + "," + name + "," + region.substring(0, 6) + "\n");
                }
            }
        }
    }

    private static String quarter(Random random) {
        return "" + CHARACTERS.charAt(random.nextInt(CHARACTERS.length()))
                + CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
    }
}
