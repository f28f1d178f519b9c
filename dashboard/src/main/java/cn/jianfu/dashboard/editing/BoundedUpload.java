package cn.jianfu.dashboard.editing;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Receives a file into memory, and never more of it than is allowed: what the browser is told of sizes binds nobody who
 * sends without it. The one way for files that are not ledgers; those have {@code Delivery}.
 */
public final class BoundedUpload implements UploadHandler {
    private final int mostBytes;
    private final BiConsumer<String, byte[]> received;
    private final Consumer<String> refused;

    /**
     * @param received told the file's name and content, with the session's lock
     * @param refused told the name of a file that is larger, with the session's lock
     */
    public BoundedUpload(int mostBytes, BiConsumer<String, byte[]> received, Consumer<String> refused) {
        this.mostBytes = mostBytes;
        this.received = received;
        this.refused = refused;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream in = event.getInputStream()) {
            bytes = in.readNBytes(mostBytes + 1);
        }
        String name = event.getFileName();
        if (bytes.length > mostBytes) {
            event.getUI().access(() -> refused.accept(name));
        } else {
            event.getUI().access(() -> received.accept(name, bytes));
        }
    }

    @Override
    public long getRequestSizeMax() {
        return mostBytes + (1L << 16);
    }

    @Override
    public long getFileSizeMax() {
        return mostBytes;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
