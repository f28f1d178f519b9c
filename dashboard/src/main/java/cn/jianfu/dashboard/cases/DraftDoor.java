package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.CaseActs;
import cn.jianfu.dashboard.cases.file.CaseFiles;
import cn.jianfu.dashboard.cases.file.CaseFilter;
import cn.jianfu.dashboard.cases.file.CaseRow;
import cn.jianfu.dashboard.cases.file.CaseScope;
import cn.jianfu.dashboard.cases.letter.LetterDesk;
import cn.jianfu.dashboard.cases.letter.LetterRights;
import cn.jianfu.dashboard.cases.letter.Letters;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.datasets.cases.LetterKind;
import cn.jianfu.datasets.cases.LetterState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From a case to its letter: to the one that is under way, or to a new one. */
record DraftDoor(CaseScope scope, CaseFiles files, CaseActs acts, LetterDesk desk, Letters letters, PageAddress at) {
    private static final int MOST = 30;
    private static final Set<LetterState> UNDER_WAY =
            EnumSet.of(LetterState.DRAFT, LetterState.CHECKED, LetterState.SIGNED);

    Optional<Component> button(CaseRow row, Account account) {
        Set<LetterKind> kinds = acts.standing(row.caseId()).nextLetters();
        if (!LetterRights.mayWrite(account) || kinds.isEmpty()) {
            return Optional.empty();
        }
        var underWay = letters.ofCase(scope, row.caseId()).stream()
                .filter(letter -> UNDER_WAY.contains(letter.state()))
                .findFirst();
        if (underWay.isPresent()) {
            Component link = LetterLinks.one(
                    "看在办的函（" + underWay.get().state().label() + "）",
                    at,
                    underWay.get().letterId());
            link.getElement().getClassList().add("primary-link");
            return Optional.of(link);
        }
        NativeButton button = new NativeButton("拟函", click -> dialog(row, account, List.copyOf(kinds)));
        button.addClassName("primary-link");
        button.setTestId("draft");
        button.setEnabled(row.unitResolved());
        return Optional.of(button);
    }

    private void dialog(CaseRow row, Account account, List<LetterKind> kinds) {
        CaseFilter ofUnit = CaseFilter.ofUnit(row.unitKey(), row.state());
        List<CaseRow> others = files.all(scope, ofUnit, MOST).stream()
                .filter(one -> one.countyCode().equals(row.countyCode())
                        && one.attribute() == row.attribute()
                        && one.unitResolved())
                .toList();
        new DraftDialog(row, kinds, others, draft -> LetterLinks.open(at, desk.draft(account, draft))).open();
    }
}
