package cn.jianfu.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who else on the machine may come at the data: nobody. Ledgers, lake, keys and logs are full of people, and whoever can
 * put another program in the place of the database's has all of it. Looked at, and mended, at every start, since homes
 * from before were open. The drop folder is left as its owner has set it: other users copy files there.
 */
final class HomeModes {
    private static final Logger LOG = LoggerFactory.getLogger(HomeModes.class);

    /** The rooms of a data directory that are the owner's alone. */
    private static final List<String> OWN_ROOMS = List.of(
            "exports",
            "incoming",
            "lake",
            "ledgers",
            "logs",
            "postgres",
            "reference",
            "returned",
            "secrets",
            "superseded",
            "truth",
            "waiting");

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OTHERS_WRITE =
            EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
    private static final Set<PosixFilePermission> OTHERS_LIST =
            EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

    private HomeModes() {}

    /**
     * Closes the rooms, and takes the right to write to the database's programs from everybody but the owner.
     *
     * @throws IOException with a Chinese sentence when programs that others may change cannot be closed to them
     */
    static void close(Path home) throws IOException {
        if (!home.getFileSystem().supportedFileAttributeViews().contains("posix") || !Files.isDirectory(home)) {
            return;
        }
        // Others may pass through to the drop folder, but neither look around nor put anything in.
        take(home, union(OTHERS_WRITE, OTHERS_LIST));
        // Spark makes folders with rights of its own, whatever those of the program are.
        Files.createDirectories(home.resolve("lake"));
        for (String room : OWN_ROOMS) {
            Path folder = home.resolve(room);
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                only(folder);
            }
        }
        Path programs = home.resolve("postgres").resolve("binaries");
        if (!Files.isDirectory(programs, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(programs, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                take(folder, OTHERS_WRITE);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!attributes.isSymbolicLink()) {
                    take(file, OTHERS_WRITE);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        if (othersWrite(programs)) {
            throw new IOException("数据库程序目录 " + programs + " 可被其他用户改写，请把它改为只有本用户可写（chmod -R go-w）后再启动");
        }
    }

    private static void only(Path folder) {
        try {
            if (!Files.getPosixFilePermissions(folder).equals(OWNER_ONLY)) {
                Files.setPosixFilePermissions(folder, OWNER_ONLY);
                LOG.info("Closed to other users: {}", folder.getFileName());
            }
        } catch (IOException e) {
            LOG.warn("Other users may look into {}: {}", folder, e.getMessage());
        }
    }

    private static void take(Path path, Set<PosixFilePermission> rights) {
        try {
            Set<PosixFilePermission> now = EnumSet.noneOf(PosixFilePermission.class);
            now.addAll(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
            if (now.removeAll(rights)) {
                Files.setPosixFilePermissions(path, now);
            }
        } catch (NoSuchFileException e) {
            // Taken away in between.
        } catch (IOException e) {
            LOG.warn("Other users keep their rights to {}: {}", path, e.getMessage());
        }
    }

    private static boolean othersWrite(Path path) throws IOException {
        return Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS_WRITE::contains);
    }

    private static Set<PosixFilePermission> union(Set<PosixFilePermission> one, Set<PosixFilePermission> other) {
        Set<PosixFilePermission> all = EnumSet.copyOf(one);
        all.addAll(other);
        return all;
    }
}
