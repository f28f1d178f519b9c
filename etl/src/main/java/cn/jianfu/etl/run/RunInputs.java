package cn.jianfu.etl.run;

import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.datasets.home.ContentHash;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.etl.intake.LedgerListing;
import cn.jianfu.etl.rules.RulesInEffect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that a run's figures hang on, as one digest. A run of the same inputs would come to the same figures, so there is no need for it.
 *
 * @param digest of ledgers, tables of reference, decisions, rules, the program and the day
 * @param tables digest of the tables of reference and the day alone: what the software finds of names hangs on nothing else
 * @param settled whether the digest can be trusted to change with the files; see {@link LedgerListing}
 */
record RunInputs(String digest, String tables, boolean settled) {
    private static final String FILE = "inputs";

    /**
     * @param day rules and aliases hold from a day on, so every day begins with a run
     * @param now when the ledgers are looked at
     */
    static RunInputs of(
            DataDirectory home,
            Decisions decisions,
            RulesInEffect rules,
            String codeVersion,
            LocalDate day,
            Instant now)
            throws IOException {
        LedgerListing ledgers = LedgerListing.of(home.ledgers().toAbsolutePath(), now);
        List<String> parts = new ArrayList<>(List.of(
                "ledgers " + ledgers.digest(),
                "decisions " + decisions.digest(),
                "caps " + rules.capVersion() + " " + ContentHash.of(rules.caps().text()),
                "factors " + rules.factorVersion() + " "
                        + ContentHash.of(rules.factors().text()),
                "code " + codeVersion));
        List<String> tables = new ArrayList<>(List.of("day " + day));
        for (Path table : tables(home.regions().resolveSibling(""))) {
            tables.add("reference " + table.getFileName() + " " + ContentHash.of(table));
        }
        parts.addAll(tables);
        return new RunInputs(digest(parts), digest(tables), ledgers.settled());
    }

    /** Whether a run that has been completed was made of the same. */
    boolean sameAs(Path run) throws IOException {
        try {
            return settled && Files.readString(run.resolve(FILE)).strip().equals(digest);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Leaves them with the run that was made of them. */
    void keep(Path run) throws IOException {
        if (settled) {
            Files.writeString(run.resolve(FILE), digest + "\n");
        }
    }

    private static String digest(List<String> parts) {
        return ContentHash.of(String.join("\n", parts));
    }

    private static List<Path> tables(Path reference) throws IOException {
        if (!Files.isDirectory(reference)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(reference)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
