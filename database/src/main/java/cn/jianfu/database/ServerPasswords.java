package cn.jianfu.database;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The embedded server's passwords: made once at random, readable by the owner of the data directory alone. */
record ServerPasswords(String superuser, String user) {
    static ServerPasswords open(Path file) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        } else {
            properties.setProperty("superuser", random());
            properties.setProperty("user", random());
            OwnerOnlyFile.create(file);
            try (Writer writer = Files.newBufferedWriter(file)) {
                properties.store(writer, null);
            }
        }
        return new ServerPasswords(properties.getProperty("superuser"), properties.getProperty("user"));
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "ServerPasswords[…]";
    }
}
