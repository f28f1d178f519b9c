package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.CaseScope;
import cn.jianfu.dashboard.cases.letter.Letter;
import cn.jianfu.dashboard.cases.letter.LetterBatch;
import cn.jianfu.dashboard.cases.letter.LetterRights;
import cn.jianfu.dashboard.cases.letter.Letters;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Pager;
import cn.jianfu.dashboard.table.Sort;
import cn.jianfu.dashboard.table.Switch;
import cn.jianfu.datasets.cases.LetterState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 函件: what is drafted, what waits for a signature, what went out; and the register of numbers. */
@Route("cases/letters")
@RolesAllowed({"COUNTY_OFFICE", "LEADER", "ADMIN", "DISCIPLINE"})
class LettersView extends Page {
    private static final int NUMBERS_SHOWN = 200;

    private final Desk desk;
    private final Letters letters;
    private final LetterBatch batch;

    LettersView(Desk desk, Letters letters, LetterBatch batch) {
        super(desk, "函件");
        this.desk = desk;
        this.letters = letters;
        this.batch = batch;
    }

    @Override
    protected boolean ofPeriod() {
        return false;
    }

    @Override
    protected void show(Sight looked, PageAddress at) {
        Account account = desk.visitor().account();
        CaseScope scope = CaseScope.of(account, looked.scope());
        String chosen = at.value(LetterLinks.STATE).orElse("");
        Map<LetterState, Long> counts = letters.counts(scope);
        Switch tabs = new Switch("哪些函");
        tabs.way(LetterLinks.all("全部", at.place()), chosen.isEmpty());
        for (LetterState state : LetterState.values()) {
            long found = counts.getOrDefault(state, 0L);
            tabs.way(
                    LetterLinks.all(
                            state.label() + (found == 0 ? "" : "（" + Figures.count(found) + "）"),
                            at.place().with(LetterLinks.STATE, state.name())),
                    state.name().equals(chosen));
        }
        tabs.way(
                LetterLinks.all("函号登记簿", at.place().with(LetterLinks.STATE, LetterLinks.REGISTER)),
                chosen.equals(LetterLinks.REGISTER));
        Div ways = new Div(CasesNavigation.lists("← 整治推进", at.place()));
        ways.addClassName("ways");
        Div head = new Div(tabs);
        head.addClassName("cases-head");
        if (LetterRights.mayWrite(account)) {
            Component settings = LetterLinks.head("函头和模板", at.place());
            settings.getElement().getClassList().add("link-button");
            Div tools = new Div(BatchTools.draftAll(batch, account, scope), settings);
            tools.addClassName("case-ways");
            head.add(tools);
        }
        add(ways, head, chosen.equals(LetterLinks.REGISTER) ? register(scope, at) : table(scope, chosen, at));
    }

    private static @Nullable LetterState state(String name) {
        return List.of(LetterState.values()).stream()
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private Component table(CaseScope scope, String chosen, PageAddress at) {
        int page = at.number("page", 1);
        List<Letter> found = letters.page(scope, state(chosen), page);
        Card card = new Card("函件", "从案件页拟函；拟稿、核稿、签发须由不同的人办理，签发时编号");
        card.setTestId("letters");
        if (found.isEmpty()) {
            card.add(Notices.nothing("这里还没有函。打开一个已报送的案件，点“拟函”。"));
            return card;
        }
        LetterState state = state(chosen);
        if (state != null) {
            card.tool(BatchTools.zip(batch, desk, state, page));
        }
        card.add(
                new DataTable<>("函件", columns(at), Sort.none()).rows(found),
                new Pager(
                        page,
                        Letters.SIZE,
                        found.getFirst().found(),
                        false,
                        (text, number) -> LetterLinks.all(text, at.with("page", number))));
        return card;
    }

    private static List<Column<Letter>> columns(PageAddress at) {
        return List.of(
                Column.text(
                        "单位和事项",
                        letter -> Cells.twoLines(
                                LetterLinks.one(letter.addressee(), at, letter.letterId()), letter.items())),
                Column.<Letter>text("种类", letter -> Cells.text(letter.kind().label()))
                        .onlyWhenWide(),
                Column.text("状态", letter -> LetterBadge.of(letter.state())),
                Column.text("函号", letter -> Cells.text(letter.number() == null ? "—" : letter.number())),
                Column.<Letter>text("发出", letter -> Cells.text(Figures.date(letter.sentOn())))
                        .onlyWhenWide(),
                Column.<Letter>text("回复时限", letter -> Cells.text(due(letter))).onlyWhenWide());
    }

    /** A day to which the calendar of holidays does not reach is said to be unchecked. */
    static String due(Letter letter) {
        return Figures.date(letter.due()) + (letter.due() == null || letter.dueChecked() ? "" : "（节假日未核）");
    }

    private Component register(CaseScope scope, PageAddress at) {
        Card card = new Card("函号登记簿", "按县（市、区）和年份连续编号；作废的号保留并写明理由；最近 " + NUMBERS_SHOWN + " 个");
        card.setTestId("register");
        List<Letters.Numbered> numbers = letters.register(scope, NUMBERS_SHOWN);
        if (numbers.isEmpty()) {
            card.add(Notices.nothing("还没有编过号。签发第一份函时开始编。"));
            return card;
        }
        card.add(new DataTable<Letters.Numbered>(
                        "函号登记簿",
                        List.of(
                                Column.text("年份", one -> Cells.text(one.year() + " 年")),
                                Column.number("序号", one -> Cells.count(one.number())),
                                Column.text("用于", one -> used(one, at)),
                                Column.text(
                                        "说明", one -> Cells.quiet(one.voidReason() == null ? "" : one.voidReason()))),
                        Sort.none())
                .rows(numbers));
        return card;
    }

    private static Component used(Letters.Numbered one, PageAddress at) {
        Long letterId = one.letterId();
        if (letterId == null) {
            return Cells.quiet(one.note());
        }
        LetterState state = one.state();
        return LetterLinks.one(one.unitName() + (state == LetterState.VOID ? "（已作废）" : ""), at, letterId);
    }
}
