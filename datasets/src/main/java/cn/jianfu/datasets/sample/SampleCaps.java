package cn.jianfu.datasets.sample;

import cn.jianfu.datasets.cap.Cap;
import cn.jianfu.datasets.cap.Caps;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The limits of the sample city: what holds everywhere, and what two real counties have decided, as if the city had followed them. */
final class SampleCaps {
    private static final LocalDate FOLLOWED = LocalDate.of(2023, 1, 1);

    private SampleCaps() {}

    static void write(Path csv, String cityPrefix) throws IOException {
        List<Cap> caps = new ArrayList<>();
        for (Cap cap : Caps.builtIn(cityPrefix).all()) {
            caps.add(cap);
            if (cap.source().startsWith("S03") || cap.source().startsWith("S04")) {
                caps.add(new Cap(
                        "YX-" + cap.code(),
                        cap.measure(),
                        cap.operator(),
                        cap.limit(),
                        cap.condition(),
                        cap.unitLevel(),
                        cityPrefix,
                        cap.document(),
                        cap.documentNumber(),
                        FOLLOWED,
                        cap.validTo(),
                        cap.strength(),
                        "样例城市参照：" + cap.source()));
            }
        }
        new Caps(caps).write(csv);
    }
}
