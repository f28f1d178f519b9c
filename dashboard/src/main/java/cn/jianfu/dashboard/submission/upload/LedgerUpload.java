package cn.jianfu.dashboard.submission.upload;

import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.submission.reception.Delivery;
import cn.jianfu.dashboard.submission.reception.LedgerStore;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Receives a file into a temporary one, never more than is allowed, and hands it over. Who sends is asked for every file. */
public final class LedgerUpload implements UploadHandler {
    /** In which folders the sender had the file, percent-encoded; {@code upload.js} sends it along. */
    private static final String FOLDER_HEADER = "X-Folder";

    private final Supplier<Account> sender;
    private final Delivery delivery;
    private final LedgerStore store;
    private final Consumer<List<Long>> received;

    /**
     * @param sender asked for every file; throws when the one in front of the screen may not send any
     * @param received told the numbers of the submissions, with the session's lock
     */
    public LedgerUpload(Supplier<Account> sender, Delivery delivery, LedgerStore store, Consumer<List<Long>> received) {
        this.sender = sender;
        this.delivery = delivery;
        this.store = store;
        this.received = received;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        Account account = sender.get();
        Path file = store.incoming();
        try (InputStream in = event.getInputStream()) {
            List<Long> numbers = Delivery.copy(in, file)
                    ? delivery.receive(account, event.getFileName(), folder(event), file)
                    : List.of(delivery.tooLarge(account, event.getFileName()));
            event.getUI().access(() -> received.accept(numbers));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static String folder(UploadEvent event) {
        String header = event.getRequest().getHeader(FOLDER_HEADER);
        try {
            return header == null ? "" : URLDecoder.decode(header, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
