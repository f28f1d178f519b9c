package cn.jianfu.dashboard.submission.reception;

import cn.jianfu.dashboard.security.Account;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** One thing that somebody hands in: a ledger, or a ZIP file full of ledgers. */
@Component
public class Delivery {
    /** A ledger of a community has some hundred kilobytes; the reader takes 64 MB. */
    public static final int MOST_MEGABYTES = 50;

    public static final long MOST_BYTES = (long) MOST_MEGABYTES << 20;

    private final Reception reception;
    private final LedgerStore store;

    Delivery(Reception reception, LedgerStore store) {
        this.reception = reception;
        this.store = store;
    }

    /**
     * Takes it in.
     *
     * @param folders the folders in which the sender had it, with slashes between; may be empty
     * @param file not larger than {@link #MOST_BYTES}; it may be gone afterwards
     * @return the numbers of the submissions
     */
    public List<Long> receive(Account sender, String name, String folders, Path file) throws IOException {
        if (!LedgerArchive.isOne(name, file)) {
            return List.of(reception.receive(sender, name, folders, file));
        }
        List<Long> numbers = new ArrayList<>();
        // A ZIP file made of one folder is called like it: its name may tell the community as well.
        String inside = (folders.isEmpty() ? "" : folders + "/") + name.replaceFirst("(?i)\\.zip$", "");
        try {
            LedgerArchive.unpack(file, (path, in) -> {
                int slash = path.lastIndexOf('/');
                String within = slash < 0 ? inside : inside + "/" + path.substring(0, slash);
                Path part = store.incoming();
                try {
                    numbers.add(
                            copy(in, part)
                                    ? reception.receive(sender, path.substring(slash + 1), within, part)
                                    : tooLarge(sender, path.substring(slash + 1)));
                } finally {
                    Files.deleteIfExists(part);
                }
            });
        } catch (LedgerArchive.RefusedException e) {
            numbers.add(reception.refuse(sender, name, "BAD_ARCHIVE", String.valueOf(e.getMessage())));
        }
        return numbers;
    }

    /** A file that was larger than is received. */
    public long tooLarge(Account sender, String name) {
        return reception.refuse(sender, name, "TOO_LARGE", "文件超过 " + MOST_MEGABYTES + " MB，没有收下。请只保留台账工作表后重新报送。");
    }

    /** Copies no more than is received; whether all of it fitted. */
    public static boolean copy(java.io.InputStream in, Path to) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        try (java.io.OutputStream out = Files.newOutputStream(to)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                total += n;
                if (total > MOST_BYTES) {
                    return false;
                }
                out.write(buffer, 0, n);
            }
        }
        return true;
    }
}
