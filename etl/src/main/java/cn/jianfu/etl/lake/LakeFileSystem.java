package cn.jianfu.etl.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The local file system of Hadoop, checksums and all, that sets the rights of files itself. Without Hadoop's native library the original starts the
 * program {@code chmod} for every file and directory that it makes: some two thousand processes a run.
 */
public final class LakeFileSystem extends LocalFileSystem {
    public LakeFileSystem() {
        super(new Raw());
    }

    private static final class Raw extends RawLocalFileSystem {
        @Override
        public void setPermission(Path path, FsPermission permission) throws IOException {
            try {
                Files.setPosixFilePermissions(
                        pathToFile(path).toPath(),
                        PosixFilePermissions.fromString(permission.getUserAction().SYMBOL
                                + permission.getGroupAction().SYMBOL
                                + permission.getOtherAction().SYMBOL));
            } catch (UnsupportedOperationException notPosix) {
                super.setPermission(path, permission);
            }
        }
    }
}
