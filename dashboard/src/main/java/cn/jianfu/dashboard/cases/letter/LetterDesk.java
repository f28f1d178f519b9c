package cn.jianfu.dashboard.cases.letter;

import cn.jianfu.dashboard.cases.file.Act;
import cn.jianfu.dashboard.cases.file.CaseActs;
import cn.jianfu.dashboard.cases.file.CaseScope;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.ScopeRule;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.storage.Marts;
import cn.jianfu.dashboard.storage.PublishedRun;
import cn.jianfu.datasets.calendar.WorkingDays;
import cn.jianfu.datasets.cases.CaseStanding;
import cn.jianfu.datasets.cases.CaseStep;
import cn.jianfu.datasets.cases.LetterStep;
import cn.jianfu.datasets.home.DataDirectory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people do with letters. Each step is one transaction: number, frozen figures, paper and the cases' events, or nothing. */
@Component
public class LetterDesk {
    private final JdbcClient jdbc;
    private final ScopeRule scopes;
    private final Letters letters;
    private final Letterheads heads;
    private final LetterNumbers numbers;
    private final LetterPapers papers;
    private final CaseActs acts;
    private final Marts marts;
    private final Path holidays;

    LetterDesk(
            JdbcClient jdbc,
            ScopeRule scopes,
            Letters letters,
            Letterheads heads,
            LetterNumbers numbers,
            LetterPapers papers,
            CaseActs acts,
            Marts marts,
            @Value("${jianfu.home}") Path home) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.letters = letters;
        this.heads = heads;
        this.numbers = numbers;
        this.papers = papers;
        this.acts = acts;
        this.marts = marts;
        this.holidays = new DataDirectory(home).holidays();
    }

    /** A case that a letter is to be about. */
    private record Subject(
            long caseId,
            String countyCode,
            String unitKey,
            String unitName,
            boolean unitResolved,
            String itemName,
            boolean underWay) {}

    /**
     * Drafts a letter.
     *
     * @return its number in the database
     * @throws IllegalArgumentException with a Chinese sentence when it cannot be written
     */
    @Transactional
    public long draft(Account account, LetterDraft draft) {
        LetterRights.check(account);
        List<Subject> subjects = jdbc.sql(Sql.read(LetterDesk.class, "subjects.sql"))
                .param("cases", draft.caseIds())
                .query(Subject.class)
                .list();
        if (subjects.size() != draft.caseIds().size()) {
            throw new IllegalArgumentException("所选案件有的已不存在，请刷新页面");
        }
        Subject first = subjects.getFirst();
        scopes.admit(account, first.countyCode());
        for (Subject subject : subjects) {
            check(subject, first, draft);
        }
        long letterId = jdbc.sql(Sql.read(LetterDesk.class, "draft.sql"))
                .param("county", first.countyCode())
                .param("kind", draft.kind().name())
                .param("unit_key", first.unitKey())
                .param("unit_name", first.unitName())
                .param("addressee", draft.addressee())
                .param("contact", draft.contact())
                .param("username", account.username())
                .query(Long.class)
                .single();
        subjects.forEach(subject -> jdbc.sql("INSERT INTO app.letter_case (letter_id, case_id) VALUES (:letter, :case)")
                .param("letter", letterId)
                .param("case", subject.caseId())
                .update());
        note(account, letterId, 1, LetterStep.DRAFTED, draft.kind().label());
        return letterId;
    }

    private void check(Subject subject, Subject first, LetterDraft draft) {
        if (!subject.countyCode().equals(first.countyCode())
                || !subject.unitKey().equals(first.unitKey())) {
            throw new IllegalArgumentException("一份函只能写给一个单位，所选案件不是同一单位的");
        }
        if (!subject.unitResolved()) {
            throw new IllegalArgumentException("“" + subject.unitName() + "”还是待研判的名称，没有单位全称，不能发函。请先到“研判”里认定单位");
        }
        if (subject.underWay()) {
            throw new IllegalArgumentException("“" + subject.itemName() + "”已有一份在办的函，请先办完或作废那一份");
        }
        CaseStanding standing = acts.standing(subject.caseId());
        if (!standing.nextLetters().contains(draft.kind())) {
            throw new IllegalArgumentException("“" + subject.itemName() + "”（"
                    + standing.attribute().label() + "，" + standing.state().label() + "）现在不能发“"
                    + draft.kind().label() + "”");
        }
    }

    /**
     * Takes a step with a letter.
     *
     * @throws cn.jianfu.datasets.cases.IllegalStepException when the letter does not allow it
     * @throws IllegalArgumentException with a Chinese sentence when something is missing or somebody was faster
     */
    @Transactional
    public void act(Account account, LetterAct act) {
        act(account, act, Figures.today());
    }

    /** The same on a given day: one look at the clock, so that date and number of a letter cannot be of two years. */
    @Transactional
    void act(Account account, LetterAct act, LocalDate today) {
        LetterRights.check(account);
        String county = jdbc.sql("SELECT county_code FROM app.letter WHERE letter_id = :letter FOR UPDATE")
                .param("letter", act.letterId())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("没有这份函"));
        CaseScope scope = CaseScope.of(account, scopes.admit(account, county));
        Letter letter = letters.find(scope, act.letterId()).orElseThrow(() -> new IllegalArgumentException("没有这份函"));
        if (letter.steps() != act.seen()) {
            Letters.Done last = letters.history(letter).getLast();
            throw new IllegalArgumentException("您打开之后，" + last.recorderName() + "已于" + Figures.time(last.recordedAt())
                    + "“" + last.step().label() + "”。您填写的内容还在，请刷新后再办");
        }
        act.step().check(letter.state(), letter.draftedBy().equals(account.username()));
        switch (act.step()) {
            case SIGNED -> sign(account, letter, act, today);
            case SENT -> send(account, letter, act);
            case CHECKED -> move(letter, act.step());
            case SENT_BACK, VOIDED -> {
                if (act.reason().isEmpty()) {
                    throw new IllegalArgumentException(act.step().label() + "须写明理由");
                }
                move(letter, act.step());
            }
            case DRAFTED -> throw new IllegalArgumentException("请从案件页重新拟函");
        }
        note(account, act.letterId(), letter.steps() + 1, act.step(), act.reason());
    }

    private void sign(Account account, Letter letter, LetterAct act, LocalDate today) {
        Letterhead head = heads.of(letter.countyCode())
                .orElseThrow(() -> new IllegalArgumentException("还没有设置函头（发文机关、代字、联系人），请先到“函头和模板”里填写"));
        PublishedRun run = marts.current().orElseThrow(() -> new IllegalArgumentException("现在没有已发布的数据，不能签发"));
        int number = numbers.give(account, letter.countyCode(), today.getYear(), letter.letterId(), act.number());
        papers.freeze(letter, head.number(today.getYear(), number), today, run.runId());
        jdbc.sql(Sql.read(LetterDesk.class, "sign.sql"))
                .param("letter", letter.letterId())
                .param("signed_on", today)
                .param("number_code", head.numberCode())
                .param("year", today.getYear())
                .param("number", number)
                .update();
    }

    private void send(Account account, Letter letter, LetterAct act) {
        LocalDate sentOn = act.sentOn();
        SendingWay way = act.way();
        LocalDate signedOn = letter.signedOn();
        if (sentOn == null || way == null || signedOn == null) {
            throw new IllegalArgumentException("请填写发出日期和方式（公文交换、邮寄、当面送达）");
        }
        if (sentOn.isBefore(signedOn)) {
            throw new IllegalArgumentException("发出日期 " + sentOn + " 早于成文日期 " + signedOn + "，请核对");
        }
        int days = heads.of(letter.countyCode()).orElseThrow().replyDays();
        WorkingDays.Due due = WorkingDays.read(holidays).after(sentOn, days);
        jdbc.sql(Sql.read(LetterDesk.class, "send.sql"))
                .param("letter", letter.letterId())
                .param("sent_on", sentOn)
                .param("way", way.name())
                .param("due", due.day())
                .param("due_checked", due.checked())
                .update();
        for (Letters.Item item : letters.items(letter)) {
            acts.sent(
                    account,
                    new Act(
                            item.caseId(),
                            acts.standing(item.caseId()).events(),
                            CaseStep.LETTER_SENT,
                            sentOn,
                            way.label() + (due.checked() ? "" : "；回复时限的节假日安排未核"),
                            String.valueOf(letter.number()),
                            null,
                            new Act.SentLetter(letter.letterId(), letter.kind(), due.day())));
        }
    }

    private void move(Letter letter, LetterStep step) {
        jdbc.sql("UPDATE app.letter SET state = :state, steps = steps + 1 WHERE letter_id = :letter")
                .param("letter", letter.letterId())
                .param("state", step.leadsTo().name())
                .update();
    }

    private void note(Account account, long letterId, int number, LetterStep step, String reason) {
        jdbc.sql(Sql.read(LetterDesk.class, "note_step.sql"))
                .param("letter", letterId)
                .param("number", number)
                .param("step", step.name())
                .param("username", account.username())
                .param("name", account.displayName())
                .param("reason", reason)
                .update();
    }
}
