package cn.jianfu.dashboard.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads a query from the {@code .sql} files that lie beside the class that asks it. */
public final class Sql {
    private Sql() {}

    /** The text of {@code names}, resources in the package of {@code beside}, one after the other. */
    public static String read(Class<?> beside, String... names) {
        return Arrays.stream(names).map(name -> text(beside, name)).collect(Collectors.joining("\n"));
    }

    private static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no query " + name + " beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
