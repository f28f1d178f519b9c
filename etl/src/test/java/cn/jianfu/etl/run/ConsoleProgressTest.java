package cn.jianfu.etl.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {
    @Test
    void every_stage_is_told_as_it_begins_and_a_long_one_again_but_not_every_moment() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AtomicLong now = new AtomicLong();
        ConsoleProgress progress = new ConsoleProgress(new PrintStream(bytes, true, StandardCharsets.UTF_8), now::get);
        progress.at("启动计算引擎", 0);
        now.set(4_000_000_000L);
        progress.at("读取台账", 0.03);
        for (int step = 1; step <= 40; step++) {
            now.addAndGet(100_000_000L);
            progress.at("读取台账", 0.03 + step * 0.001);
        }
        now.set(9_000_000_000L);
        progress.at("发布结果", 0.8);
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines().map(String::strip))
                .containsExactly(
                        "0.0 秒    0%  启动计算引擎…",
                        "4.0 秒    3%  读取台账…", "6.0 秒    5%  读取台账…", "8.0 秒    7%  读取台账…", "9.0 秒   80%  发布结果…");
    }
}
