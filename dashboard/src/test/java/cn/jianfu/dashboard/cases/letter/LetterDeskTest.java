package cn.jianfu.dashboard.cases.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.dashboard.cases.file.CaseRow;
import cn.jianfu.dashboard.cases.file.CaseTrial;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.scope.OutOfScopeException;
import cn.jianfu.datasets.cases.CaseState;
import cn.jianfu.datasets.cases.CaseStep;
import cn.jianfu.datasets.cases.IllegalStepException;
import cn.jianfu.datasets.cases.LetterKind;
import cn.jianfu.datasets.cases.LetterState;
import cn.jianfu.datasets.cases.LetterStep;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class LetterDeskTest extends CaseTrial {
    private static final Letterhead HEAD =
            new Letterhead("临江区民政局", "临民函", "王科员", "0931-1234567", "“点题整治”", "民发〔2020〕20号", 15);

    @Autowired
    private LetterDesk desk;

    @Autowired
    private Letters letters;

    @Autowired
    private Letterheads heads;

    @Autowired
    private LetterPapers papers;

    @Autowired
    private LetterBatch batch;

    @BeforeEach
    void head() {
        heads.set(CLERK, SmallMart.COUNTY, HEAD);
    }

    @AfterEach
    void forgetLetters() {
        jdbc.sql("TRUNCATE app.letter, app.letterhead, app.letter_template CASCADE")
                .update();
    }

    @Test
    void a_letter_is_drafted_checked_signed_by_another_and_sent_and_its_case_waits_for_a_reply() {
        CaseRow row = reported("临江区教育局", "亲属关系证明");
        Letter letter = draft(row, LetterKind.CEASE);
        assertThatThrownBy(() -> step(CLERK, letter, LetterStep.CHECKED))
                .isInstanceOf(IllegalStepException.class)
                .hasMessageContaining("拟稿人不能自己核稿");
        assertThatThrownBy(() -> step(COLLEAGUE, letter, LetterStep.SIGNED))
                .hasMessage("这份函现在是“拟稿”，不能“签发”。现在可以：核稿、作废。");
        step(COLLEAGUE, letter, LetterStep.CHECKED);
        step(COLLEAGUE, letter, LetterStep.SIGNED);
        int year = Figures.today().getYear();
        assertThat(again(letter).number()).isEqualTo("临民函〔" + year + "〕1号");
        assertThat(again(row).state()).isEqualTo(CaseState.REPORTED);
        send(letter);
        assertThat(again(row).state()).isEqualTo(CaseState.LETTER_OUT);
        assertThat(again(row).due()).isEqualTo(again(letter).due());
        assertThat(again(letter).due()).isAfter(Figures.today());
    }

    @Test
    void two_people_who_send_the_same_letter_send_it_once() {
        CaseRow row = reported("临江区教育局", "亲属关系证明");
        Letter letter = signed(row, LetterKind.CEASE);
        Letter seen = again(letter);
        LetterAct act = new LetterAct(
                seen.letterId(), seen.steps(), LetterStep.SENT, "", null, Figures.today(), SendingWay.POST);
        desk.act(CLERK, act);
        assertThatThrownBy(() -> desk.act(COLLEAGUE, act))
                .hasMessageContaining("张科员已于")
                .hasMessageContaining("记录发出");
        assertThat(again(row).letters()).isEqualTo(1);
    }

    @Test
    void numbers_have_no_gap_and_a_void_one_stays_with_its_reason() {
        Letter first = signed(reported("临江区教育局", "亲属关系证明"), LetterKind.CEASE);
        Letter second = signed(reported("临江区公安局", "亲属关系证明"), LetterKind.CEASE);
        desk.act(CLERK, LetterAct.of(first.letterId(), again(first).steps(), LetterStep.VOIDED, "主送单位写错"));
        assertThat(again(first).state()).isEqualTo(LetterState.VOID);
        CaseRow row = of("临江区教育局", "亲属关系证明");
        Letter third = signed(row, LetterKind.CEASE);
        assertThat(List.of(first, second, third))
                .extracting(letter -> String.valueOf(again(letter).number()).replaceAll(".*〕", ""))
                .containsExactly("1号", "2号", "3号");
        assertThat(letters.register(seenBy(CLERK), 10))
                .extracting(Letters.Numbered::number, Letters.Numbered::voidReason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, null),
                        org.assertj.core.groups.Tuple.tuple(2, null),
                        org.assertj.core.groups.Tuple.tuple(1, "主送单位写错"));
    }

    @Test
    void a_signature_that_fails_uses_no_number() {
        Letter letter = checked(reported("临江区教育局", "亲属关系证明"), LetterKind.CEASE);
        jdbc.sql("TRUNCATE app.letterhead").update();
        assertThatThrownBy(() -> step(COLLEAGUE, letter, LetterStep.SIGNED)).hasMessageContaining("还没有设置函头");
        heads.set(CLERK, SmallMart.COUNTY, HEAD);
        step(COLLEAGUE, letter, LetterStep.SIGNED);
        assertThat(again(letter).number()).endsWith("〕1号");
    }

    @Test
    void at_new_year_the_series_begins_anew_and_date_and_number_are_of_one_year() {
        Letter old = checked(reported("临江区教育局", "亲属关系证明"), LetterKind.CEASE);
        Letter young = checked(reported("临江区公安局", "亲属关系证明"), LetterKind.CEASE);
        desk.act(COLLEAGUE, signature(old, null), LocalDate.of(2023, 12, 31));
        desk.act(COLLEAGUE, signature(young, null), LocalDate.of(2024, 1, 1));
        assertThat(again(old).number()).isEqualTo("临民函〔2023〕1号");
        assertThat(again(young).number()).isEqualTo("临民函〔2024〕1号");
        assertThat(text(young)).contains("2024年1月1日").contains("〔2024〕1号");
    }

    @Test
    void many_signatures_at_once_give_every_number_once() throws Exception {
        List<Letter> waiting = List.of(
                checked(reported("临江区教育局", "亲属关系证明"), LetterKind.CEASE),
                checked(reported("临江区公安局", "亲属关系证明"), LetterKind.CEASE),
                checked(reported("临江区教育局", "养犬证明"), LetterKind.BASIS_REQUEST));
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            List<Callable<Void>> people = waiting.stream()
                    .<Callable<Void>>map(letter -> () -> {
                        desk.act(COLLEAGUE, signature(letter, null));
                        return null;
                    })
                    .toList();
            for (var done : pool.invokeAll(people)) {
                done.get();
            }
        }
        assertThat(letters.register(seenBy(CLERK), 10))
                .extracting(Letters.Numbered::number)
                .containsExactly(3, 2, 1);
    }

    @Test
    void numbers_that_the_office_used_elsewhere_are_said_to_be_so() {
        Letter letter = checked(reported("临江区教育局", "亲属关系证明"), LetterKind.CEASE);
        desk.act(COLLEAGUE, signature(letter, 4));
        assertThat(letters.register(seenBy(CLERK), 10))
                .extracting(Letters.Numbered::number, Letters.Numbered::note)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(4, ""),
                        org.assertj.core.groups.Tuple.tuple(3, "系统外使用"),
                        org.assertj.core.groups.Tuple.tuple(2, "系统外使用"),
                        org.assertj.core.groups.Tuple.tuple(1, "系统外使用"));
        Letter next = checked(reported("临江区公安局", "亲属关系证明"), LetterKind.CEASE);
        assertThatThrownBy(() -> desk.act(COLLEAGUE, signature(next, 3))).hasMessageContaining("3 号已经用过，下一个是 5 号");
    }

    @Test
    void a_unit_without_a_name_in_full_gets_no_letter() {
        CaseRow row = reported("=某中介", "养犬证明");
        assertThatThrownBy(() -> draft(row, LetterKind.BASIS_REQUEST)).hasMessageContaining("待研判的名称，没有单位全称，不能发函");
    }

    @Test
    void nobody_writes_letters_for_another_county_or_beyond_their_role() {
        CaseRow row = reported("临江区教育局", "亲属关系证明");
        LetterDraft draft = new LetterDraft(LetterKind.CEASE, List.of(row.caseId()), "临江区教育局", "");
        assertThatThrownBy(() -> desk.draft(OTHER_COUNTY, draft)).isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() -> desk.draft(STREET, draft)).isInstanceOf(AccessDeniedException.class);
        Letter letter = draft(row, LetterKind.CEASE);
        assertThat(letters.find(seenBy(OTHER_COUNTY), letter.letterId())).isEmpty();
        assertThatThrownBy(() -> papers.paper(seenBy(OTHER_COUNTY), letter.letterId()))
                .hasMessageContaining("没有这份函");
    }

    @Test
    void what_was_signed_stays_as_it_was_whatever_the_ledgers_say_later() {
        CaseRow row = reported("临江区教育局", "亲属关系证明");
        Letter letter = signed(row, LetterKind.CEASE);
        byte[] before = papers.paper(seenBy(CLERK), letter.letterId());
        jdbc.sql("DELETE FROM mart.unit_demand WHERE unit_id = 1").update();
        jdbc.sql("DELETE FROM mart.certificate WHERE unit_id = 1").update();
        publishAs("run-2");
        assertThat(papers.paper(seenBy(CLERK), letter.letterId())).isEqualTo(before);
        assertThat(papers.evidence(seenBy(CLERK), letter.letterId())).hasSize(3);
        Letters.Item item = letters.items(letter).getFirst();
        assertThat(item.certificates()).isEqualTo(3);
        assertThat(item.certificatesToday()).isZero();
    }

    @Test
    void the_paper_says_what_the_sample_says_with_the_rows_behind_it_and_nobodys_name() {
        Letter letter = signed(reported("临江区教育局", "亲属关系证明"), LetterKind.CEASE);
        String text = text(letter);
        assertThat(text)
                .contains("临江区民政局\n关于不应由村（社区）出具证明的函", "临江区教育局：", "“点题整治”工作中", "“亲属关系”证明", "民发〔2020〕20号")
                .contains("共 3 份，涉及 2 个社区", "15 个工作日内函复", "敬请函复", "王科员", "0931-1234567")
                .contains("东街街道朝阳社区", "临江区/朝阳社区.xlsx，", "第 3 行")
                .doesNotContain("{{", "待填");
    }

    @Test
    void all_that_was_reported_is_drafted_at_once_a_letter_for_each_unit_and_kind() throws IOException {
        list(CLERK).forEach(row -> step(CLERK, row, CaseStep.REPORTED));
        Letter own = draft(of("临江区公安局", "亲属关系证明"), LetterKind.CEASE);
        LetterBatch.Drafted drafted = batch.draft(CLERK, seenBy(CLERK));
        assertThat(drafted).isEqualTo(new LetterBatch.Drafted(2, 2, List.of()));
        assertThat(letters.page(seenBy(CLERK), LetterState.DRAFT, 1))
                .extracting(Letter::addressee, Letter::kind)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("临江区教育局", LetterKind.CEASE),
                        org.assertj.core.groups.Tuple.tuple("临江区教育局", LetterKind.BASIS_REQUEST),
                        org.assertj.core.groups.Tuple.tuple("临江区公安局", own.kind()));
        assertThat(batch.draft(CLERK, seenBy(CLERK)).letters()).isZero();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        batch.write(seenBy(CLERK), LetterState.DRAFT, 1, out);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            int papers = 0;
            while (zip.getNextEntry() != null) {
                papers++;
            }
            assertThat(papers).isEqualTo(3);
        }
        out.reset();
        batch.write(seenBy(OTHER_COUNTY), LetterState.DRAFT, 1, out);
        assertThat(new ZipInputStream(new ByteArrayInputStream(out.toByteArray())).getNextEntry())
                .isNull();
    }

    @Test
    void a_day_before_the_letter_was_signed_is_refused() {
        Letter letter = signed(reported("临江区教育局", "亲属关系证明"), LetterKind.CEASE);
        Letter now = again(letter);
        assertThatThrownBy(() -> desk.act(
                        CLERK,
                        new LetterAct(
                                now.letterId(),
                                now.steps(),
                                LetterStep.SENT,
                                "",
                                null,
                                Figures.today().minusDays(1),
                                SendingWay.POST)))
                .hasMessageContaining("早于成文日期");
        assertThat(again(letter).state()).isEqualTo(LetterState.SIGNED);
    }

    private CaseRow reported(String unit, String item) {
        return step(CLERK, of(unit, item), CaseStep.REPORTED);
    }

    private Letter draft(CaseRow row, LetterKind kind) {
        return byNumber(desk.draft(CLERK, new LetterDraft(kind, List.of(row.caseId()), row.unitName(), "")));
    }

    private Letter checked(CaseRow row, LetterKind kind) {
        Letter letter = draft(row, kind);
        step(COLLEAGUE, letter, LetterStep.CHECKED);
        return letter;
    }

    private Letter signed(CaseRow row, LetterKind kind) {
        Letter letter = checked(row, kind);
        step(COLLEAGUE, letter, LetterStep.SIGNED);
        return letter;
    }

    private void step(cn.jianfu.dashboard.security.Account account, Letter letter, LetterStep step) {
        desk.act(account, LetterAct.of(letter.letterId(), again(letter).steps(), step, "试验"));
    }

    private void send(Letter letter) {
        desk.act(
                CLERK,
                new LetterAct(
                        letter.letterId(),
                        again(letter).steps(),
                        LetterStep.SENT,
                        "",
                        null,
                        Figures.today(),
                        SendingWay.EXCHANGE));
    }

    private LetterAct signature(Letter letter, @Nullable Integer number) {
        return new LetterAct(letter.letterId(), again(letter).steps(), LetterStep.SIGNED, "", number, null, null);
    }

    private Letter again(Letter letter) {
        return byNumber(letter.letterId());
    }

    private Letter byNumber(long letterId) {
        return letters.find(seenBy(LEADER), letterId).orElseThrow();
    }

    private String text(Letter letter) {
        try (XWPFDocument document =
                        new XWPFDocument(new ByteArrayInputStream(papers.paper(seenBy(CLERK), letter.letterId())));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText().lines().collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
