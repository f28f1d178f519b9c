package cn.jianfu.dashboard.submission;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.scope.Period;
import cn.jianfu.dashboard.scope.RegionCode;
import cn.jianfu.dashboard.scope.Scope;
import cn.jianfu.dashboard.scope.ScopeRule;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.submission.LedgerCheck.Finding;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in a ledger file: read, checked against the sender's scope, kept and recorded, or sent back with a sentence.
 *
 * <p>The same bytes twice are one submission. A ledger of the same community whose months cover an earlier one's takes its
 * place; the earlier is moved aside and its record says by what it was superseded.
 */
@Component
class Reception {
    private final ScopeRule scopeRule;
    private final Submissions submissions;
    private final LedgerCheck check;
    private final LedgerStore store;
    private final TransactionTemplate transaction;

    Reception(
            ScopeRule scopeRule,
            Submissions submissions,
            LedgerCheck check,
            LedgerStore store,
            TransactionTemplate transaction) {
        this.scopeRule = scopeRule;
        this.submissions = submissions;
        this.check = check;
        this.store = store;
        this.transaction = transaction;
    }

    /**
     * Takes in one file, which is gone from where it was if it was accepted.
     *
     * @return the number of the submission
     * @throws AccessDeniedException when the account may not send in ledgers
     */
    long receive(Account sender, String originalName, Path file) {
        if (!sender.role().maySubmit()) {
            throw new AccessDeniedException("您的账号不能报送台账。");
        }
        Scope scope = scopeRule.admit(sender, null);
        RegionTree regions = submissions.regions();
        String name = SafeName.of(originalName);
        NewSubmission draft = new NewSubmission(sender, name, sha256(file));
        return switch (check.check(file, name, scope.folder(), regions)) {
            case Finding.Unreadable unreadable ->
                submissions.record(
                        draft.rejected(unreadable.message()),
                        List.of(Fault.ofFile(unreadable.code(), unreadable.message())));
            case Finding.Readable readable -> receive(draft, scope, regions, readable, file);
        };
    }

    /** A file that was larger than is received. */
    long tooLarge(Account sender, String originalName, String message) {
        NewSubmission draft = new NewSubmission(sender, SafeName.of(originalName), "0".repeat(64));
        return submissions.record(draft.rejected(message), List.of(Fault.ofFile("TOO_LARGE", message)));
    }

    private long receive(NewSubmission draft, Scope scope, RegionTree regions, Finding.Readable found, Path file) {
        RegionCode own = scope.code();
        Optional<Region> foreign = found.communities().stream()
                .filter(community -> !own.contains(new RegionCode(community.code())))
                .findFirst();
        if (foreign.isPresent()) {
            return refuse(
                    draft,
                    "OUT_OF_SCOPE",
                    "这份台账属于“" + fullName(foreign.get(), regions) + "”，不在您的报送范围（"
                            + scope.region().name() + "）内，没有收下。请由当地的乡镇（街道）报送。");
        }
        NewSubmission checked = draft.checked(found);
        if (found.rowsAccepted() == 0) {
            String message = nothingAccepted(found.faults());
            List<Fault> faults = found.faults().isEmpty() ? List.of(Fault.ofFile("NO_ROWS", message)) : found.faults();
            return submissions.record(checked.rejected(message), faults);
        }
        Long number = transaction.execute(status -> keep(checked, regions, found, file));
        return java.util.Objects.requireNonNull(number);
    }

    private static String nothingAccepted(List<Fault> faults) {
        List<String> sentences = faults.stream().map(Fault::message).distinct().toList();
        return switch (sentences.size()) {
            case 0 -> "台账里没有一行数据，没有收下。请确认选对了文件。";
            case 1 -> sentences.getFirst();
            default -> "没有一行能读懂，整份退回。请按逐行的说明改好后重新报送。";
        };
    }

    private long refuse(NewSubmission draft, String code, String message) {
        return submissions.record(draft.rejected(message), List.of(Fault.ofFile(code, message)));
    }

    /** One at a time, so that two corrections of the same ledger cannot both be the latest. */
    private long keep(NewSubmission checked, RegionTree regions, Finding.Readable found, Path file) {
        submissions.waitForTurn();
        if (checked.communityCode() != null) {
            submissions.adoptCounted(checked.communityCode(), store);
        }
        Optional<String> same = submissions.sameBytes(checked.sha256(), store);
        if (same.isPresent()) {
            return submissions.record(checked.duplicate("与已收下的“" + same.get() + "”内容完全相同，只计一次，不必再报。"), found.faults());
        }
        Days days = new Days(
                java.util.Objects.requireNonNull(found.firstDay()), java.util.Objects.requireNonNull(found.lastDay()));
        List<Earlier> replaced = new ArrayList<>();
        for (Earlier earlier : submissions.earlier(checked)) {
            switch (days.to(earlier.days())) {
                case APART -> {}
                case REPLACES -> replaced.add(earlier);
                case CLASHES -> {
                    return refuse(checked, "OVERLAPPING_MONTHS", clash(earlier, days));
                }
            }
        }
        List<String[]> moved = new ArrayList<>();
        try {
            for (Earlier earlier : replaced) {
                moved.add(new String[] {store.retire(earlier.storedPath()), earlier.storedPath()});
            }
            String path = store.keep(file, folder(found, regions), checked.fileName());
            moved.addFirst(new String[] {path, ""});
            long number = submissions.record(checked.accepted(path, sentence(found, replaced)), found.faults());
            for (int i = 0; i < replaced.size(); i++) {
                submissions.supersede(replaced.get(i).submissionId(), number, moved.get(i + 1)[0]);
            }
            return number;
        } catch (RuntimeException e) {
            for (String[] move : moved) {
                store.putBack(move[0], move[1].isEmpty() ? file : store.absolute(move[1]));
            }
            throw e;
        }
    }

    private static String clash(Earlier earlier, Days days) {
        return "这份台账是" + label(days) + "的，与已收下的“" + earlier.fileName() + "”（" + label(earlier.days())
                + "）重叠了一部分月份，分不清哪份作数，没有收下。请把" + label(earlier.days()) + "的台账合在一份里重新报送，或只报还没报过的月份。";
    }

    private static String sentence(Finding.Readable found, List<Earlier> replaced) {
        StringBuilder sentence = new StringBuilder("收下 ")
                .append(Figures.count(found.rowsAccepted()))
                .append(" 行");
        if (!found.faults().isEmpty()) {
            sentence.append("，另有 ").append(Figures.count(found.faults().size())).append(" 行没有读懂，改好后把整份文件重新报送即可");
        }
        sentence.append('。');
        if (!replaced.isEmpty()) {
            sentence.append("替代了先前的")
                    .append(replaced.stream()
                            .map(earlier -> "“" + earlier.fileName() + "”")
                            .collect(Collectors.joining("、")))
                    .append('。');
        }
        return sentence.toString();
    }

    private static String label(Days days) {
        return new Period(YearMonth.from(days.first()), YearMonth.from(days.last())).label();
    }

    /** The lowest folder that all communities of the file lie in: 县/乡镇, as the run's intake expects it. */
    private static String folder(Finding.Readable found, RegionTree regions) {
        List<List<String>> paths = found.communities().stream()
                .map(community -> path(community, regions))
                .toList();
        List<String> common = new ArrayList<>();
        for (int i = 0; i < paths.getFirst().size(); i++) {
            String part = paths.getFirst().get(i);
            int at = i;
            if (!paths.stream()
                    .allMatch(path -> path.size() > at && path.get(at).equals(part))) {
                break;
            }
            common.add(SafeName.of(part));
        }
        return String.join("/", common);
    }

    /** Names of county and township, as far as the city has them. */
    private static List<String> path(Region community, RegionTree regions) {
        List<String> names = new ArrayList<>();
        for (Region region = community; region.parentCode() != null; ) {
            region = regions.find(region.parentCode()).orElseThrow();
            if (region.level() != RegionLevel.CITY) {
                names.addFirst(region.name());
            }
        }
        return names;
    }

    private static String fullName(Region community, RegionTree regions) {
        return String.join("", path(community, regions)) + community.name();
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
