package cn.jianfu.datasets.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What documents of places, days and purposes do to an answer. */
class LocalDocumentsTest {
    private static final CertificateClassifier CLASSIFIER = new CertificateClassifier(Catalogue.builtIn());

    @ParameterizedTest
    @CsvSource({
        // Hubei lists 转学 and leaves out 健在; Xianning lists more.
        "转学证明, '', 420000, 不应由, L01",
        "转学证明, '', 350000, 文件外, U12",
        "健在证明, '', 420000, 不应由, P10",
        "住房证明, '', 421200, 不应由, P17",
        "五保低保证明, '', 421200, 不应由, L02",
        "五保低保证明, '', 420600, 文件外, U41",
        // Zhaoqing permits what Xiangyang forbids.
        "租住证明, '', 441200, 可由, L09",
        "租住证明, '', 420600, 不应由, L03",
        "入党政审证明, '', 140000, 可由, L07",
        "入党政审证明, '', 350000, 文件外, U25",
        "见义勇为证明, '', 370100, 可由, T11",
        "申请法律援助的经济困难证明, '', 410100, 可由, T17",
        // A purpose makes the difference.
        "婚姻状况证明, 收养登记, '', 可由, S02B",
        "婚姻状况证明, 购房, '', 不应由, P08",
        "收养人婚姻状况证明, '', '', 可由, S02",
        "婚姻状况证明, 婚姻登记档案丢失, 500000, 可由, L10",
        "婚姻状况证明, 贷款, 500000, 不应由, P08",
        "死亡证明, 注销银行卡, 410100, 不应由, P11"
    })
    void the_documents_in_force_decide(String name, String purpose, String region, String attribute, String code) {
        Classification found = classify(name, purpose, region);
        assertThat(found.attribute().label()).as(found.reason()).isEqualTo(attribute);
        assertThat(String.valueOf(found.item())).contains("code=" + code);
    }

    @ParameterizedTest
    @CsvSource({
        "居民养犬证明, '', 110101",
        "符合养犬条件的证明, '', 110101",
        "死亡证明, '', 411000",
        "正常死亡证明, 火化, 410100",
        "婚姻状况证明, 婚前医学检查, 310101"
    })
    void where_law_and_list_collide_a_person_decides_and_sees_both(String name, String purpose, String region) {
        Classification found = classify(name, purpose, region);
        assertThat(found.ground()).as(found.reason()).isEqualTo(Ground.CONFLICT);
        assertThat(found.decided()).isFalse();
        assertThat(found.reason()).contains("法律与清单冲突").contains("民发〔2020〕20号");
        assertThat(found.suggestions())
                .extracting(suggestion -> suggestion.item().attribute())
                .containsExactly(Attribute.PROHIBITED, Attribute.PERMITTED);
    }

    @Test
    void a_draft_decides_nothing_but_is_shown() {
        Classification found = classify("居住证明", "", "110101");
        assertThat(found.decided()).isFalse();
        assertThat(found.reason()).contains("征求意见");
        assertThat(found.suggestions().getFirst().item().attribute()).isEqualTo(Attribute.PERMITTED);
    }

    @Test
    void where_a_list_was_seen_in_part_the_answer_says_so() {
        assertThat(classify("收入证明", "", "440106").reason()).contains("广州市").contains("未见全文");
        assertThat(classify("收入证明", "", "140100").reason()).doesNotContain("未见全文");
    }

    @Test
    void before_the_national_list_was_published_nothing_forbade() {
        Classification found =
                CLASSIFIER.classify(new CertificateQuestion("亲属关系证明", "", "", LocalDate.of(2020, 4, 26)));
        assertThat(found.attribute()).isEqualTo(Attribute.UNLISTED);
        assertThat(found.reason()).contains("不适用");
        assertThat(CLASSIFIER
                        .classify(new CertificateQuestion("亲属关系证明", "", "", LocalDate.of(2020, 4, 27)))
                        .attribute())
                .isEqualTo(Attribute.PROHIBITED);
    }

    private static Classification classify(String name, String purpose, String region) {
        return CLASSIFIER.classify(new CertificateQuestion(name, purpose, region, null));
    }
}
