package cn.jianfu.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One of the packaged programs as a process of its own. */
final class Program implements AutoCloseable {
    private static final Path ETL = Path.of("../etl/target/jianfu-etl.jar");
    private static final Path DASHBOARD = Path.of("../dashboard/target/jianfu-dashboard.jar");

    private final Process process;
    private final List<String> output = new ArrayList<>();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Thread reader;

    private Program(Process process, String readyLine) {
        this.process = process;
        this.reader = Thread.ofPlatform().daemon().start(() -> read(readyLine));
    }

    /** {@code run HOME} or {@code worker HOME}. */
    static Program etl(String command, Path home, Map<String, String> environment) throws IOException {
        return start(ETL, List.of(command, home.toString()), environment, "jianfu-no-such-line");
    }

    /** The dashboard; {@link #awaitReady()} returns when it serves pages. */
    static Program dashboard(Map<String, String> environment) throws IOException {
        return start(DASHBOARD, List.of(), environment, "Started DashboardApplication");
    }

    private static Program start(Path jar, List<String> arguments, Map<String, String> environment, String readyLine)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-Duser.timezone=Asia/Shanghai",
                "-jar",
                jar.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new Program(builder.start(), readyLine);
    }

    private void read(String readyLine) {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (output) {
                    output.add(line);
                }
                if (line.contains(readyLine)) {
                    ready.complete(null);
                }
            }
        } catch (IOException e) {
            // The process was stopped; what it said so far is kept.
        }
        ready.completeExceptionally(new IllegalStateException("the program ended:\n" + output()));
    }

    void awaitReady() throws Exception {
        ready.get(120, TimeUnit.SECONDS);
    }

    /** Waits for the end and returns the exit code. */
    int awaitEnd() throws Exception {
        if (!process.waitFor(300, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the program does not end:\n" + output());
        }
        reader.join();
        return process.exitValue();
    }

    String output() {
        synchronized (output) {
            return String.join("\n", output);
        }
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(process.info().arguments().orElse(new String[0]));
    }
}
