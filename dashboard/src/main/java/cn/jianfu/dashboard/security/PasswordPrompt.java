package cn.jianfu.dashboard.security;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;

/** Asks for a password at a terminal, unseen; where nobody sits at one, it is the next line of the input. */
public final class PasswordPrompt {
    private PasswordPrompt() {}

    /** @param input standard input, from which other answers may have come */
    public static String ask(BufferedReader input) throws IOException {
        Console console = System.console();
        if (console != null) {
            return new String(console.readPassword("密码（至少 %d 位，不显示）：", NewAccount.SHORTEST_PASSWORD));
        }
        String line = input.readLine();
        return line == null ? "" : line;
    }
}
