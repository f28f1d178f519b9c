package cn.jianfu.datasets.privacy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Objects;

/** A file that holds nothing but a key. */
final class KeyFile {
    private static final int KEY_BYTES = 32;

    private KeyFile() {}

    static byte[] readOrMake(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file.toAbsolutePath());
        }
        byte[] key = Files.readAllBytes(file);
        if (key.length != KEY_BYTES) {
            throw new IOException("密钥文件 " + file + " 已损坏(应为 " + KEY_BYTES + " 字节)，请从备份恢复");
        }
        return key;
    }

    private static void make(Path file) throws IOException {
        Path directory = Objects.requireNonNull(file.getParent());
        Files.createDirectories(directory, ownerOnly(directory, "rwx------"));
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        // Written whole beside it first: another process must never read half a key.
        Path whole = Files.createTempFile(directory, "key", ".new", ownerOnly(directory, "rw-------"));
        try {
            Files.write(whole, key);
            Files.move(whole, file);
        } catch (FileAlreadyExistsException e) {
            // Another process was faster: its key counts.
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
