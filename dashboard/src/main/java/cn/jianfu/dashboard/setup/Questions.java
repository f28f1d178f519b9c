package cn.jianfu.dashboard.setup;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Questions and answers, line by line. */
final class Questions {
    /** One question, or several that belong together. */
    @FunctionalInterface
    interface Question {
        /** @return whether something was answered */
        boolean ask() throws IOException;
    }

    private final BufferedReader in;
    private final PrintStream out;
    private final Path workingDirectory;

    Questions(BufferedReader in, PrintStream out, Path workingDirectory) {
        this.in = in;
        this.out = out;
        this.workingDirectory = workingDirectory;
    }

    void say(String words) {
        out.println(words);
    }

    /** @throws EOFException when nobody answers any more */
    String line(String question) throws IOException {
        out.print(question);
        out.flush();
        String line = in.readLine();
        if (line == null) {
            throw new EOFException("没有输入，设置停在这一步；再运行 ./jianfu init 会从这里接着做。");
        }
        return line.strip();
    }

    /** Asks again until the answer will do. */
    boolean until(Question question) throws IOException {
        while (true) {
            try {
                return question.ask();
            } catch (IllegalArgumentException e) {
                out.println("✗ " + e.getMessage());
            }
        }
    }

    /** A file named from where the command was given. */
    Path path(String written) {
        try {
            return workingDirectory.resolve(written);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("路径不对：" + written, e);
        }
    }

    BufferedReader input() {
        return in;
    }
}
