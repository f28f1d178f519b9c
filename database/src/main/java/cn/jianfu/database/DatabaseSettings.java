package cn.jianfu.database;

import java.util.Map;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where PostgreSQL is and who comes in.
 *
 * @param url JDBC address, {@code jdbc:postgresql://host:port/database}
 * @param user a role that may create schemas in that database
 * @param password the role's password
 */
public record DatabaseSettings(String url, String user, String password) {
    public static final String URL = "JIANFU_DB_URL";
    public static final String USER = "JIANFU_DB_USER";
    public static final String PASSWORD = "JIANFU_DB_PASSWORD";

    public DatabaseSettings {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("数据库地址应以 jdbc:postgresql: 开头(环境变量 " + URL + ")，现在是“" + url + "”");
        }
    }

    /** An office's own PostgreSQL, when the environment names one. */
    static Optional<DatabaseSettings> fromEnvironment(Map<String, String> environment) {
        String url = environment.get(URL);
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new DatabaseSettings(
                url, environment.getOrDefault(USER, "jianfu"), environment.getOrDefault(PASSWORD, "")));
    }

    /** Connections that are opened when asked for and closed when done: for jobs, not for a web server. */
    public PGSimpleDataSource unpooled() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    @Override
    public String toString() {
        return "DatabaseSettings[url=" + url + ", user=" + user + "]";
    }
}
