package cn.jianfu.dashboard.cases.letter;

import cn.jianfu.dashboard.cases.file.CaseFiles;
import cn.jianfu.dashboard.cases.file.CaseFilter;
import cn.jianfu.dashboard.cases.file.CaseRow;
import cn.jianfu.dashboard.cases.file.CaseScope;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.datasets.cases.CaseState;
import cn.jianfu.datasets.cases.LetterKind;
import cn.jianfu.datasets.cases.LetterState;
import cn.jianfu.datasets.catalogue.Attribute;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** Many letters at once: drafted for every unit that was reported, and taken away together. */
@Component
public class LetterBatch {
    private static final int MOST_CASES = 1000;
    private static final int OF_A_LETTER = 30;

    private final CaseFiles files;
    private final Letters letters;
    private final LetterDesk desk;
    private final LetterPapers papers;

    LetterBatch(CaseFiles files, Letters letters, LetterDesk desk, LetterPapers papers) {
        this.files = files;
        this.letters = letters;
        this.desk = desk;
        this.papers = papers;
    }

    /**
     * What came of it.
     *
     * @param letters drafted
     * @param cases in them
     * @param refused a sentence for each that could not be drafted
     */
    public record Drafted(int letters, int cases, List<String> refused) {
        public Drafted {
            refused = List.copyOf(refused);
        }
    }

    private record Addressee(String countyCode, String unitKey, String unitName, LetterKind kind) {}

    /** Drafts a letter for each unit and kind of all reported cases of the scope that have none under way. */
    public Drafted draft(Account account, CaseScope scope) {
        Map<Addressee, List<Long>> byUnit = new LinkedHashMap<>();
        for (CaseRow row : files.all(scope, CaseFilter.in(CaseState.REPORTED), MOST_CASES)) {
            if (row.unitResolved()
                    && !row.gone()
                    && letters.ofCase(scope, row.caseId()).stream()
                            .noneMatch(letter ->
                                    letter.state() != LetterState.SENT && letter.state() != LetterState.VOID)) {
                LetterKind kind = row.attribute().attribute() == Attribute.PROHIBITED
                        ? LetterKind.CEASE
                        : LetterKind.BASIS_REQUEST;
                byUnit.computeIfAbsent(
                                new Addressee(row.countyCode(), row.unitKey(), row.unitName(), kind),
                                addressee -> new ArrayList<>())
                        .add(row.caseId());
            }
        }
        int drafted = 0;
        int cases = 0;
        List<String> refused = new ArrayList<>();
        for (Map.Entry<Addressee, List<Long>> one : byUnit.entrySet()) {
            List<Long> some = one.getValue()
                    .subList(0, Math.min(OF_A_LETTER, one.getValue().size()));
            try {
                // Each in a transaction of its own: one that cannot be written does not hold up the others.
                desk.draft(
                        account,
                        new LetterDraft(one.getKey().kind(), some, one.getKey().unitName(), ""));
                drafted++;
                cases += some.size();
            } catch (IllegalArgumentException e) {
                refused.add(one.getKey().unitName() + "：" + e.getMessage());
            }
        }
        return new Drafted(drafted, cases, refused);
    }

    /** Writes the papers of a page of letters of a state as one ZIP. */
    public void write(CaseScope scope, LetterState state, int page, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Letter letter : letters.page(scope, state, page)) {
                String number = letter.number() == null ? "拟稿" + letter.letterId() : letter.number();
                String name =
                        number + "_" + letter.addressee() + "_" + letter.kind().label();
                zip.putNextEntry(new ZipEntry(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + ".docx"));
                zip.write(papers.paper(scope, letter.letterId()));
                zip.closeEntry();
            }
        }
    }
}
