package cn.jianfu.dashboard.submission.inbox;

import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.dashboard.storage.Marts;
import cn.jianfu.dashboard.submission.inbox.InboxFolders.Office;
import cn.jianfu.dashboard.submission.inbox.ScanReport.Held;
import cn.jianfu.dashboard.submission.reading.KnownRegions;
import cn.jianfu.dashboard.submission.reception.Delivery;
import cn.jianfu.dashboard.submission.reception.LedgerStore;
import cn.jianfu.datasets.home.LeftOver;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The drop folder, {@code inbox/县/乡镇/}, for offices that collect ledgers by file share. A file that lies still is received as if its office had sent it in; see
 * {@code docs/decisions/0008-reception.md}.
 */
@Component
public class Inbox {
    /** Who has sent in what came by this way. */
    public static final String SENDER = "共享文件夹";

    /** A file that has not changed for so long is complete. */
    static final Duration STILL = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    /** How a file looked, and since when it has looked so. */
    private record Look(long size, FileTime written, Instant since) {
        boolean same(BasicFileAttributes now) {
            return size == now.size() && written.equals(now.lastModifiedTime());
        }
    }

    private final Path root;
    private final KnownRegions regions;
    private final Marts marts;
    private final Delivery delivery;
    private final LedgerStore store;
    private final SentBack sentBack;
    private final AtomicReference<@Nullable ScanReport> latest = new AtomicReference<>();
    private Map<Path, Look> looks = new HashMap<>();

    Inbox(
            @Value("${jianfu.home}") Path home,
            KnownRegions regions,
            Marts marts,
            Delivery delivery,
            LedgerStore store,
            SentBack sentBack) {
        this.root = home.toAbsolutePath().normalize().resolve("inbox");
        this.regions = regions;
        this.marts = marts;
        this.delivery = delivery;
        this.store = store;
        this.sentBack = sentBack;
    }

    /** What the latest look found; empty before the first. */
    Optional<ScanReport> latest() {
        return Optional.ofNullable(latest.get());
    }

    /** The folder of a region, below the data directory. */
    String folder(Region region) {
        return "inbox/"
                + root.relativize(new InboxFolders(root, regions.tree()).folder(region))
                        .toString()
                        .replace('\\', '/');
    }

    /** Looks once, and receives what has come; nothing before the first run, since there are no regions. */
    public synchronized void scan(Instant now) throws IOException {
        if (marts.current().isEmpty()) {
            return;
        }
        InboxFolders folders = new InboxFolders(root, regions.tree());
        folders.make();
        Map<Path, Look> seen = new TreeMap<>();
        List<Held> held = new ArrayList<>();
        for (Map.Entry<Path, BasicFileAttributes> one : files().entrySet()) {
            Path file = one.getKey();
            Office office = folders.office(file).orElse(null);
            String path = root.relativize(file).toString().replace('\\', '/');
            if (office == null) {
                held.add(new Held(path, null, "文件夹对不上任何县（市、区）或乡镇（街道），请移到对应的文件夹里。"));
                continue;
            }
            Look before = looks.get(file);
            Look look = before != null && before.same(one.getValue())
                    ? before
                    : new Look(one.getValue().size(), one.getValue().lastModifiedTime(), now);
            if (look.since().plus(STILL).isAfter(now)) {
                seen.put(file, look);
                held.add(new Held(path, office.region().code(), "正在复制，复制完就收。"));
                continue;
            }
            receive(file, office, look).ifPresent(why -> {
                seen.put(file, look);
                held.add(new Held(path, office.region().code(), why));
            });
        }
        looks = seen;
        latest.set(new ScanReport(OffsetDateTime.ofInstant(now, ZoneOffset.UTC), held));
    }

    /** Files as they lie there. Links are neither followed nor received. */
    private Map<Path, BasicFileAttributes> files() throws IOException {
        Map<Path, BasicFileAttributes> files = new TreeMap<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = String.valueOf(folder.getFileName());
                boolean passedOver =
                        !folder.equals(root) && (name.equals(InboxFolders.SENT_BACK) || name.startsWith("."));
                return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !LeftOver.is(String.valueOf(file.getFileName()))) {
                    files.put(file, attributes);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException exception) {
                // Gone in the meantime, or not ours to read: the next look will tell.
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    /** Receives a copy; the original is cleared away when all is on record. Empty, or why it stays where it is. */
    private Optional<String> receive(Path file, Office office, Look look) {
        String name = String.valueOf(file.getFileName());
        Account sender = new Account(
                SENDER,
                SENDER,
                office.region().level() == RegionLevel.TOWNSHIP ? Role.TOWNSHIP_OFFICE : Role.COUNTY_OFFICE,
                office.region().code());
        Path within = office.path().relativize(file).getParent();
        String folders = within == null ? "" : within.toString().replace('\\', '/');
        try {
            Path copy = store.incoming();
            try {
                boolean whole = look.size() <= Delivery.MOST_BYTES && copied(file, copy);
                if (!look.same(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS))) {
                    return Optional.of("正在复制，复制完就收。");
                }
                List<Long> numbers = whole
                        ? delivery.receive(sender, name, folders, copy)
                        : List.of(delivery.tooLarge(sender, name));
                sentBack.clear(file, office, sender, numbers);
                return Optional.empty();
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn(
                    "A file of the drop folder of {} could not be received",
                    office.region().code(),
                    e);
            return Optional.of("这次没有收成，稍后再试；一直如此时，请系统管理员检查文件夹的权限和磁盘空间。");
        }
    }

    private static boolean copied(Path file, Path copy) throws IOException {
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Delivery.copy(in, copy);
        }
    }
}
