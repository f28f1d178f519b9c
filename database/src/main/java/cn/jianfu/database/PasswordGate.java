package cn.jianfu.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * initdb as the library calls it trusts everybody on the machine. The gate gives the roles passwords and then lets
 * nobody in without one. It is open only on the very first start, for the second before there is anything to read.
 */
final class PasswordGate {
    private static final String RULES = """
            # Written by jianfu: nobody comes in without a password.
            host  all  all  127.0.0.1/32  scram-sha-256
            host  all  all  ::1/128       scram-sha-256
            """;

    private PasswordGate() {}

    static boolean isClosed(Path data) throws IOException {
        Path rules = data.resolve("pg_hba.conf");
        return Files.exists(rules) && Files.readString(rules).equals(RULES);
    }

    /** Idempotent: a first start that was killed halfway is taken up again. */
    static void close(Statement superuser, Path data, ServerPasswords passwords) throws IOException, SQLException {
        // The passwords are of the URL-safe Base64 alphabet: nothing to escape.
        superuser.execute("ALTER ROLE postgres PASSWORD '" + passwords.superuser() + "'");
        if (!exists(superuser, "SELECT 1 FROM pg_roles WHERE rolname = 'jianfu'")) {
            superuser.execute("CREATE ROLE jianfu LOGIN");
        }
        superuser.execute("ALTER ROLE jianfu PASSWORD '" + passwords.user() + "'");
        if (!exists(superuser, "SELECT 1 FROM pg_database WHERE datname = 'jianfu'")) {
            superuser.execute("CREATE DATABASE jianfu OWNER jianfu");
        }
        Files.writeString(data.resolve("pg_hba.conf"), RULES);
        superuser.execute("SELECT pg_reload_conf()");
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var result = statement.executeQuery(query)) {
            return result.next();
        }
    }
}
