package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.CaseScope;
import cn.jianfu.dashboard.cases.letter.Letter;
import cn.jianfu.dashboard.cases.letter.LetterDesk;
import cn.jianfu.dashboard.cases.letter.LetterNumbers;
import cn.jianfu.dashboard.cases.letter.LetterPapers;
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
import cn.jianfu.dashboard.table.Sort;
import cn.jianfu.datasets.cases.LetterStep;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One letter: what it says, its figures then and today, what was done with it, and what comes next. */
@Route("cases/letter")
@RolesAllowed({"COUNTY_OFFICE", "LEADER", "ADMIN", "DISCIPLINE"})
class LetterView extends Page {
    private final Desk desk;
    private final Letters letters;
    private final LetterDesk work;
    private final LetterPapers papers;
    private final LetterNumbers numbers;
    private String name = "函";

    LetterView(Desk desk, Letters letters, LetterDesk work, LetterPapers papers, LetterNumbers numbers) {
        super(desk, "函");
        this.desk = desk;
        this.letters = letters;
        this.work = work;
        this.papers = papers;
        this.numbers = numbers;
    }

    @Override
    protected String heading() {
        return name;
    }

    @Override
    protected boolean ofPeriod() {
        return false;
    }

    @Override
    protected void show(Sight looked, PageAddress at) {
        name = "函";
        Account account = desk.visitor().account();
        CaseScope scope = CaseScope.of(account, looked.scope());
        Div ways = new Div(LetterLinks.all("← 函件", at.place()));
        ways.addClassName("ways");
        add(ways);
        Optional<Letter> found = letters.find(scope, at.number(LetterLinks.LETTER, Integer.MAX_VALUE));
        if (found.isEmpty()) {
            add(Notices.nothing("所选地区内没有这份函。"));
            return;
        }
        Letter letter = found.get();
        name = letter.kind().label() + " · " + letter.addressee();
        Div beside = new Div(facts(letter, account), history(letter));
        beside.addClassName("side-by-side");
        add(beside, items(letter, at));
    }

    private Component facts(Letter letter, Account account) {
        Card card = new Card(
                letter.number() == null ? "还没有编号" : letter.number(),
                letter.kind().title());
        card.setTestId("letter");
        card.tool(LetterBadge.of(letter.state()));
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "主送单位", letter.addressee());
        fact(facts, "对方联系人", letter.contact());
        fact(facts, "成文日期", Figures.date(letter.signedOn()));
        fact(
                facts,
                "发出",
                letter.sentOn() == null
                        ? "—"
                        : Figures.date(letter.sentOn())
                                + (letter.way() == null
                                        ? ""
                                        : "，" + letter.way().label()));
        fact(facts, "回复时限", LettersView.due(letter));
        card.add(facts);
        Div files = new Div(
                LetterDownloads.paper(desk, papers, letter.letterId(), fileName(letter)),
                LetterDownloads.evidence(desk, papers, letter.letterId(), fileName(letter)));
        files.addClassNames("case-buttons", "card-foot");
        card.add(files);
        if (LetterRights.mayWrite(account)) {
            card.add(buttons(letter, account));
        }
        return card;
    }

    private static String fileName(Letter letter) {
        return (letter.number() == null ? "拟稿" : letter.number()) + "_" + letter.addressee() + "_"
                + letter.kind().label();
    }

    private Component buttons(Letter letter, Account account) {
        Div buttons = new Div();
        buttons.addClassNames("case-buttons", "card-foot");
        boolean own = letter.draftedBy().equals(account.username());
        for (LetterStep step : LetterStep.from(letter.state())) {
            NativeButton button = new NativeButton(step.label(), click -> new LetterStepDialog(
                            letter,
                            step,
                            numbers.next(letter.countyCode(), Figures.today().getYear()),
                            act -> work.act(account, act),
                            CasesNavigation::again)
                    .open());
            button.addClassName(
                    step == LetterStep.VOIDED || step == LetterStep.SENT_BACK ? "quiet-button" : "key-button");
            button.setTestId("letter-" + step.name());
            button.setEnabled(!(own && step.byAnother()));
            buttons.add(button);
        }
        if (own && LetterStep.from(letter.state()).stream().anyMatch(LetterStep::byAnother)) {
            buttons.add(Cells.quiet("拟稿人不能自己核稿、签发，请由同事办理。"));
        }
        return buttons;
    }

    private Component history(Letter letter) {
        Card card = new Card("办理经过", "");
        card.setTestId("letter-history");
        OrderedList list = new OrderedList();
        list.addClassNames("time-line", "without-days");
        for (Letters.Done done : letters.history(letter)) {
            Span what = new Span(done.step().label() + (done.reason().isEmpty() ? "" : "：" + done.reason()));
            what.addClassName("time-what");
            Div words = new Div(what, Cells.quiet(done.recorderName() + " · " + Figures.time(done.recordedAt())));
            words.addClassName("two-lines");
            ListItem item = new ListItem(words);
            item.addClassName("moves");
            list.add(item);
        }
        card.add(list);
        return card;
    }

    private Component items(Letter letter, PageAddress at) {
        Card card = new Card("函里的数字", letter.number() == null ? "签发时定格" : "签发时定格，旁边是最近一次计算的数字");
        card.setTestId("letter-items");
        card.add(new DataTable<Letters.Item>(
                        "函里的事项",
                        List.of(
                                Column.text("事项", item -> CasesNavigation.one(item.itemName(), at, item.caseId())),
                                Column.number("函中份数", item -> Cells.text(count(item.certificates()))),
                                Column.<Letters.Item>number("函中社区", item -> Cells.text(count(item.communities())))
                                        .onlyWhenWide(),
                                Column.number("现在份数", item -> Cells.count(item.certificatesToday())),
                                Column.<Letters.Item>number("现在社区", item -> Cells.count(item.communitiesToday()))
                                        .onlyWhenWide()),
                        Sort.none())
                .rows(letters.items(letter)));
        return card;
    }

    private static String count(@Nullable Long value) {
        return value == null ? "未定格" : Figures.count(value);
    }

    private static void fact(DescriptionList facts, String term, String value) {
        facts.add(
                new DescriptionList.Term(term),
                new DescriptionList.Description(new Span(value.isEmpty() ? "—" : value)));
    }
}
