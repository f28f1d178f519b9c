package cn.jianfu.dashboard.submission;

import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Visitor;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** Receives a file into a temporary one, never more than is allowed, and hands it to the reception. Who sends is asked for every file. */
final class LedgerUpload implements UploadHandler {
    static final int MOST_MEGABYTES = 50;
    private static final long MOST_BYTES = (long) MOST_MEGABYTES << 20;

    private final Visitor visitor;
    private final Reception reception;
    private final LedgerStore store;
    private final LongConsumer received;

    /** @param received told the number of the submission, with the session's lock */
    LedgerUpload(Visitor visitor, Reception reception, LedgerStore store, LongConsumer received) {
        this.visitor = visitor;
        this.reception = reception;
        this.store = store;
        this.received = received;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        Account sender = visitor.account();
        Path file = store.incoming();
        try {
            boolean whole;
            try (InputStream in = event.getInputStream();
                    OutputStream out = Files.newOutputStream(file)) {
                whole = copy(in, out);
            }
            long number = whole
                    ? reception.receive(sender, event.getFileName(), file)
                    : reception.tooLarge(
                            sender, event.getFileName(), "文件超过 " + MOST_MEGABYTES + " MB，没有收下。请只保留台账工作表后重新报送。");
            event.getUI().access(() -> received.accept(number));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Whether all of it fitted. */
    private static boolean copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            total += n;
            if (total > MOST_BYTES) {
                return false;
            }
            out.write(buffer, 0, n);
        }
        return true;
    }
}
