package cn.jianfu.dashboard.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * The token that the launcher has made and printed: 128 bits at random, good until setting up is closed or the
 * launcher makes another.
 */
final class SetupToken {
    private static final int SHORTEST = 16;

    private final Path file;

    SetupToken(Path file) {
        this.file = file;
    }

    boolean exists() {
        return Files.isRegularFile(file);
    }

    /** Compared in the same time whatever was typed. */
    boolean matches(String typed) {
        try {
            byte[] token = Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
            return token.length >= SHORTEST
                    && MessageDigest.isEqual(token, typed.strip().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return false;
        }
    }

    void withdraw() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
