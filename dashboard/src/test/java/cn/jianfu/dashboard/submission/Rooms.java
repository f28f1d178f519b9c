package cn.jianfu.dashboard.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The data directory of the tests, and what was sent in there. */
public final class Rooms {
    public static final Path HOME = Path.of("target/test-home");
    public static final Path LEDGERS = HOME.resolve("ledgers");

    private Rooms() {}

    /** As if nothing had ever been sent in. */
    public static void clear(JdbcClient jdbc) {
        jdbc.sql("TRUNCATE app.submission, app.submission_ledger, app.submission_fault,"
                        + " app.layout_confirmation, app.due_rule, app.ledger_change, app.file_move CASCADE")
                .update();
        try {
            for (String room : List.of("ledgers", "superseded", "waiting", "returned", "incoming", "inbox")) {
                FileSystemUtils.deleteRecursively(HOME.resolve(room));
            }
            Files.deleteIfExists(HOME.resolve("reference/layouts.csv"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
