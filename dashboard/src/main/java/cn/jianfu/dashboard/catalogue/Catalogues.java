package cn.jianfu.dashboard.catalogue;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.catalogue.CatalogueInUse;
import cn.jianfu.datasets.home.DataDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The catalogue's file, which runs read, and every version of it, which the database keeps. A file that somebody changed by hand is taken in as a version when it
 * is next looked at.
 */
@Component
class Catalogues {
    private record Stored(long version, String content) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate together;
    private final Path file;

    Catalogues(JdbcClient jdbc, PlatformTransactionManager transactions, @Value("${jianfu.home}") Path home) {
        this.jdbc = jdbc;
        this.together = new TransactionTemplate(transactions);
        this.file = new DataDirectory(home.toAbsolutePath().normalize()).catalogue();
    }

    /**
     * The catalogue that the next run reads.
     *
     * @throws IllegalArgumentException with a Chinese sentence when the file cannot be understood
     */
    SavedCatalogue current() {
        return Objects.requireNonNull(together.execute(transaction -> locked()));
    }

    private SavedCatalogue locked() {
        lock();
        CatalogueInUse used = CatalogueInUse.read(file);
        Stored latest = latest();
        long version = latest != null && latest.content().equals(used.text())
                ? latest.version()
                : record(used.text(), null, latest == null ? "最初的目录" : "目录文件在系统外被修改");
        return new SavedCatalogue(version, used.catalogue());
    }

    /**
     * Saves a changed catalogue: the next run judges by it.
     *
     * @param expected version that the change was made to
     * @return whether it was saved; not when another change came in between
     */
    boolean save(Account account, long expected, Catalogue changed, String reason) {
        if (account.role() != Role.ADMIN) {
            throw new AccessDeniedException("只有系统管理员可以修改证明目录。");
        }
        return Boolean.TRUE.equals(together.execute(transaction -> saveLocked(account, expected, changed, reason)));
    }

    private boolean saveLocked(Account account, long expected, Catalogue changed, String reason) {
        lock();
        Stored latest = latest();
        if (latest == null || latest.version() != expected) {
            return false;
        }
        try {
            Path draft = file.resolveSibling("catalogue.csv.new");
            changed.write(draft);
            record(Files.readString(draft), account.username(), reason);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("目录没有保存成功，请检查磁盘空间和目录权限：" + file, e);
        }
    }

    /** The latest first. */
    List<CatalogueVersion> versions() {
        return jdbc.sql(Sql.read(Catalogues.class, "versions.sql"))
                .query(CatalogueVersion.class)
                .list();
    }

    /** A version's text, as its file had it. */
    String content(long version) {
        return jdbc.sql(Sql.read(Catalogues.class, "content.sql"))
                .param("version", version)
                .query(String.class)
                .single();
    }

    /** One change at a time, in this program and in any other on the same database. */
    private void lock() {
        jdbc.sql("LOCK TABLE app.catalogue_version IN SHARE ROW EXCLUSIVE MODE").update();
    }

    private long record(String content, @Nullable String username, String reason) {
        return jdbc.sql(Sql.read(Catalogues.class, "save.sql"))
                .param("content", content)
                .param("username", username)
                .param("reason", reason.strip())
                .query(Long.class)
                .single();
    }

    private @Nullable Stored latest() {
        return jdbc.sql(Sql.read(Catalogues.class, "latest.sql"))
                .query(Stored.class)
                .optional()
                .orElse(null);
    }
}
