package cn.jianfu.datasets.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every name. */
class ClassifierLawsTest {
    private static final Catalogue CATALOGUE = Catalogue.builtIn();
    private static final CertificateClassifier CLASSIFIER = new CertificateClassifier(CATALOGUE);
    private static final List<String> NAMES = Stream.concat(
                    Stream.of(LabelledName.REAL, LabelledName.OWN, LabelledName.AGAINST)
                            .flatMap(table -> LabelledName.read(table).stream())
                            .map(LabelledName::name),
                    CATALOGUE.items().stream().map(CatalogueItem::name))
            .distinct()
            .toList();
    private static final List<String> REGIONS =
            List.of("", "110101", "310101", "410101001001", "420101", "421202", "420602", "441202", "500101", "990101");

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    @Provide
    Arbitrary<String> regions() {
        return Arbitraries.of(REGIONS);
    }

    @Provide
    Arbitrary<String> places() {
        return Arbitraries.of(REGIONS.subList(1, REGIONS.size()));
    }

    @Property
    void blanks_and_quotation_marks_do_not_change_the_answer(@ForAll("names") String name) {
        assertSame(name, "  “" + name.replace("证明", "》 证明") + "”　");
    }

    @Property
    void the_width_of_characters_does_not_change_the_answer(@ForAll("names") String name) {
        StringBuilder wide = new StringBuilder();
        for (char c : name.toCharArray()) {
            wide.append(c > 32 && c < 127 ? (char) (c + 0xFEE0) : c);
        }
        assertSame(name, wide.toString());
    }

    @Property
    void traditional_writing_does_not_change_the_answer(@ForAll("names") String name) {
        assertSame(name, ZhConverterUtil.toTraditional(name));
    }

    @Property
    void words_that_every_certificate_has_do_not_change_the_answer(@ForAll("names") String name) {
        assertSame(name, "关于" + name);
        assertSame(name, "兹证明" + name);
        assertSame(name, "出具" + name + "材料");
    }

    @Property
    void other_brackets_do_not_change_the_answer(@ForAll("names") String name) {
        assertSame(name, name.replace('(', '（').replace(')', '）'));
        assertSame(
                name, name.replace('(', '【').replace(')', '】').replace('（', '[').replace('）', ']'));
    }

    @Property
    void what_was_asked_before_does_not_change_the_answer(@ForAll("names") String name, @ForAll long seed) {
        List<String> others = new ArrayList<>(NAMES.subList(0, 20));
        Collections.shuffle(others, new Random(seed));
        CertificateClassifier fresh = FRESH;
        others.forEach(fresh::classify);
        assertThat(fresh.classify(name)).isEqualTo(CLASSIFIER.classify(name));
    }

    @Property(tries = 20)
    void the_order_of_the_catalogue_does_not_change_the_attribute(@ForAll long seed, @ForAll("regions") String region) {
        List<CatalogueItem> shuffled = new ArrayList<>(CATALOGUE.items());
        Collections.shuffle(shuffled, new Random(seed));
        CertificateClassifier other = new CertificateClassifier(new Catalogue(shuffled));
        for (String name : NAMES.subList(0, 60)) {
            CertificateQuestion question = new CertificateQuestion(name, "", region, null);
            assertThat(other.classify(question).attribute())
                    .as(name)
                    .isEqualTo(CLASSIFIER.classify(question).attribute());
        }
    }

    @Property(tries = 60)
    void a_local_list_never_weakens_a_national_prohibition(
            @ForAll("names") String name, @ForAll("places") String region, @ForAll @IntRange(max = 19) int item) {
        CatalogueItem national = CATALOGUE.items().get(item);
        assertThat(national.attribute()).isEqualTo(Attribute.PROHIBITED);
        List<CatalogueItem> items = new ArrayList<>(CATALOGUE.items());
        for (String synonym : List.of(national.name(), name)) {
            items.add(new CatalogueItem(
                    "新" + items.size(),
                    synonym,
                    national.synonyms(),
                    national.matter(),
                    Attribute.PERMITTED,
                    new Authority(Basis.LIST, Standing.IN_FORCE, "某地清单", "某民〔2024〕1号"),
                    new Validity(region, null, null, ""),
                    List.of(),
                    Alternative.UNKNOWN,
                    "测试"));
        }
        CertificateClassifier weakened = new CertificateClassifier(new Catalogue(items));
        for (String asked : List.of(national.name(), national.synonyms().getFirst())) {
            CertificateQuestion question = new CertificateQuestion(asked, "", region, null);
            assertThat(weakened.classify(question).attribute())
                    .as(asked)
                    .isNotEqualTo(Attribute.PERMITTED)
                    .isEqualTo(CLASSIFIER.classify(question).attribute());
        }
    }

    @Property
    void regions_of_one_area_and_days_of_one_stretch_share_the_answer(
            @ForAll("names") String name,
            @ForAll("regions") String region,
            @ForAll @IntRange(min = 0, max = 12_000) int day) {
        LocalDate date = LocalDate.of(1999, 1, 1).plusDays(day);
        Epochs epochs = CATALOGUE.epochs();
        assertThat(CLASSIFIER
                        .classify(new CertificateQuestion(name, "", region, date))
                        .attribute())
                .isEqualTo(CLASSIFIER
                        .classify(
                                new CertificateQuestion(name, "", CATALOGUE.area(region), epochs.day(epochs.of(date))))
                        .attribute());
    }

    @Property
    void every_answer_gives_its_reason_and_what_is_open_has_no_item(
            @ForAll("names") String name, @ForAll("regions") String region) {
        Classification found = CLASSIFIER.classify(new CertificateQuestion(name, "", region, null));
        assertThat(found.reason()).isNotBlank();
        assertThat(found.confidence()).isBetween(0.0, 1.0);
        assertThat(found.decided()).isEqualTo(found.item() != null);
        assertThat(found.suggestions().isEmpty() || !found.decided()).isTrue();
    }

    private static final CertificateClassifier FRESH = new CertificateClassifier(Catalogue.builtIn());

    private static void assertSame(String name, String otherwise) {
        Classification plain = CLASSIFIER.classify(name);
        Classification found = CLASSIFIER.classify(otherwise);
        assertThat(found.attribute()).as("%s and %s", name, otherwise).isEqualTo(plain.attribute());
        assertThat(found.item()).as("%s and %s", name, otherwise).isEqualTo(plain.item());
    }
}
