package cn.jianfu.datasets.sample;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the command line asks for. */
record SampleOrder(Path home, long seed, SampleSize size) {
    private static final List<String> NUMBERS = List.of(
            "--seed",
            "--counties",
            "--townships",
            "--communities",
            "--months",
            "--certificates",
            "--keepers",
            "--earlier");

    /** @throws IllegalArgumentException with a Chinese sentence when the arguments cannot be understood */
    static SampleOrder of(String... args) {
        String home = "";
        int keepers = SampleSize.standard().keepers();
        Map<String, Long> numbers = new HashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length) {
                throw new IllegalArgumentException("参数 " + args[i] + " 后面缺少值");
            } else if (args[i].equals("--home")) {
                home = args[i + 1];
            } else if (args[i].equals("--kinds")) {
                keepers = keepers(args[i + 1]);
            } else if (NUMBERS.contains(args[i])) {
                numbers.put(args[i], number(args[i], args[i + 1]));
            } else {
                throw new IllegalArgumentException(
                        "不认识的参数 " + args[i] + "，可用：--home、--kinds、" + String.join("、", NUMBERS));
            }
        }
        if (home.isEmpty()) {
            throw new IllegalArgumentException("请用 --home 指定存放样例数据的目录");
        }
        SampleSize standard = SampleSize.standard();
        SampleSize size = new SampleSize(
                at("--counties", standard.counties(), numbers),
                at("--townships", standard.townshipsPerCounty(), numbers),
                at("--communities", standard.communitiesPerTownship(), numbers),
                at("--months", standard.months(), numbers),
                at("--certificates", standard.certificates(), numbers),
                at("--keepers", keepers, numbers),
                at("--earlier", standard.earlierMonths(), numbers));
        return new SampleOrder(Path.of(home), numbers.getOrDefault("--seed", Sample.SEED), size);
    }

    private static int keepers(String kinds) {
        return switch (kinds) {
            case "all" -> SampleSize.ALL_KINDS;
            case "certificates" -> 0;
            default -> throw new IllegalArgumentException("参数 --kinds 应是 all（全部台账）或 certificates（只有证明台账）：" + kinds);
        };
    }

    private static int at(String name, int otherwise, Map<String, Long> numbers) {
        return Math.toIntExact(numbers.getOrDefault(name, (long) otherwise));
    }

    private static long number(String name, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("参数 " + name + " 应是整数：" + value, e);
        }
    }
}
