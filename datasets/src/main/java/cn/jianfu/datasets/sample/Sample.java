package cn.jianfu.datasets.sample;

import cn.jianfu.datasets.home.DataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes the sample city. */
public final class Sample {
    /** The seed of the sample that the documentation shows. */
    public static final long SEED = 20230805;

    private Sample() {}

    /** How many rows the certificate ledgers have, and those of the other burdens. */
    public record Written(long certificates, long burdens) {}

    /**
     * {@code --home DIR [--seed N] [--counties N] [--townships N] [--communities N] [--months N] [--certificates N] [--kinds all|certificates] [--keepers N]
     * [--earlier N]};
     * townships are counted per county, communities per township, and keepers are the communities per township that keep ledgers of the other burdens, which is
     * what says how many rows these have. Leaves with status 2 and a Chinese sentence when it cannot be done.
     */
    public static void main(String[] args) {
        try {
            SampleOrder order = SampleOrder.of(args);
            long begun = System.nanoTime();
            Written written = generate(order.home(), order.seed(), order.size());
            System.out.printf(
                    "样例数据已写入 %s：%d 个社区，证明 %,d 行，其他台账 %,d 行，用时 %.1f 秒%n",
                    order.home(),
                    order.size().communities(),
                    written.certificates(),
                    written.burdens(),
                    (System.nanoTime() - begun) / 1e9);
        } catch (IllegalArgumentException | IllegalStateException | IOException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    /**
     * Writes {@code reference/}, {@code ledgers/} and {@code truth/} below the home directory. An earlier sample there is replaced.
     *
     * @throws IllegalStateException when there are ledgers that no sample made; they are left alone
     */
    public static Written generate(Path home, long seed, SampleSize size) throws IOException {
        DataDirectory data = new DataDirectory(home);
        Path truth = Objects.requireNonNull(data.truth().getParent());
        if (Files.exists(data.ledgers()) && !isEmpty(data.ledgers())) {
            if (!Files.exists(truth)) {
                throw new IllegalStateException("目录 " + data.ledgers() + " 里有不是样例的台账，请另选目录存放样例");
            }
            delete(data.ledgers());
            delete(truth);
            Files.deleteIfExists(data.regions().resolveSibling("forms.csv"));
        }
        // The mark of a sample comes first, so that one cut short can be made anew.
        Files.createDirectories(truth);
        Written written = new SampleCity(seed, size).write(home);
        new ArrivalDays(size.months()).set(data.ledgers());
        return written;
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }

    private static void delete(Path directory) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(directory)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
