package cn.jianfu.datasets.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made up: 000 and 777 are no serials that anybody has. */
class PersonalNumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "620102199001017777",
                "62010219900101777X",
                "6201 0219 9001 0177 77",
                "620102-19900101-7777",
                "620102 1990 01 01 7777",
                "620102.1990.01.01.777x",
                "６２０１０２１９９００１０１７７７７",
                "６２０１０２　１９９００１０１　７７７Ｘ",
                "620102（19900101）7777",
                "620102\u200b19900101\u200b7777",
                "6 2 0 1 0 2 1 9 9 0 0 1 0 1 7 7 7 7",
                "620102A19900101B7777",
                "620102900101777",
                "620102 900101 777",
                "620102********7777",
                "6201021990****7777",
                "620102 **** **** 7777",
                "62010219900101****",
                "13800009999",
                "138-0000-9999",
                "138 0000 9999",
                "138.0000.9999",
                "138　0000　9999",
                "１３８００００９９９９",
                "(138)00009999",
                "138（0000）9999",
                "1 3 8 0 0 0 0 9 9 9 9",
                "138——0000——9999",
                "138A0000B9999",
                "+86 138 0000 9999",
                "86-13800009999",
                "138****9999",
                "138 **** 9999",
                "138***9999",
                "⑬⑧００００9999",
                "一三八〇〇〇〇九九九九",
                "壹叁捌零零零零玖玖玖玖",
                "壹叁捌 零零零零 玖玖玖玖",
                "陆贰零壹零贰壹玖玖零零壹零壹柒柒柒柒",
                "13800_00999_9",
                "0931-8888888",
                "0931 8888888",
                "（0931）8888888",
                "010-88888888",
                "0931—888 8888"
            })
    void a_number_of_somebody_is_masked_however_it_is_written(String number) {
        for (String around : List.of("%s", "王某，%s，入学用", "入学（%s）", "电话：%s。", "李某某%s")) {
            String masked = PersonalNumbers.masked(around.formatted(number));
            assertThat(masked).contains("***");
            assertThat(masked.replaceAll("[^0-9０-９]", ""))
                    .as("what is left of %s", around.formatted(number))
                    .hasSizeLessThan(3);
            assertThat(masked)
                    .startsWith(around.substring(0, around.indexOf("%s")).replaceAll("[（(]$", ""));
        }
    }

    @Test
    void several_numbers_in_one_cell_are_all_masked_and_the_words_stay() {
        assertThat(PersonalNumbers.masked("王某138-0000-9999、李某 6201 0219 9001 0177 77，办理入学"))
                .isEqualTo("王某***、李某 ***，办理入学");
        assertThat(PersonalNumbers.masked("电话8888888，手机：888-8888")).isEqualTo("电话***，手机：***");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年1月5日至2023年12月31日",
                "2023-01-05至2023-12-31",
                "2023.1.5-2023.12.31",
                "2023-01-05 2023-12-31",
                "1998.12.1-2003",
                "1990-01-01 123",
                "2023.10.13-2023.11.12",
                "2023-10-15 09:00-10:30",
                "20230105-20230110",
                "甘民发〔2023〕15号",
                "第13-15栋，2单元1301、1302、1303室",
                "12345热线转办",
                "金额 15,000.00 元",
                "永新街道青石社区第二网格",
                "二〇二三年一月三日至二〇二三年十二月三十一日",
                "借款壹拾叁万捌仟贰佰元整，分叁期还",
                "伍家巷陆号院柒单元捌零玖室",
                "138.00-13800-1",
                "101、102、103、104、105、106",
                "购房（建筑面积138.00平方米，2023年）",
                "城关字2023第0001号"
            })
    void what_is_nobodys_stays_as_it_was_written(String text) {
        assertThat(PersonalNumbers.masked(text)).isEqualTo(text);
        assertThat(PersonalNumbers.maskedWhereCertain(text)).isEqualTo(text);
    }

    @Test
    void in_a_certificates_number_only_what_is_an_identity_number_beyond_doubt_is_masked() {
        assertThat(PersonalNumbers.maskedWhereCertain(identity("62010219900101777")))
                .isEqualTo("***");
        assertThat(PersonalNumbers.maskedWhereCertain("证字 " + spaced(identity("62010219900101777"))))
                .isEqualTo("证字 ***");
        assertThat(PersonalNumbers.maskedWhereCertain("620102199001017770"))
                .as("the check digit is wrong")
                .isEqualTo("620102199001017770");
    }

    @Test
    void a_files_name_keeps_regions_codes_and_times_and_loses_telephones() {
        for (String name : List.of("620102001001台账", "台账20230301123456", "微信图片_1680000000000", "2023.1-2023.7台账")) {
            assertThat(PersonalNumbers.maskedInName(name)).isEqualTo(name);
        }
        assertThat(PersonalNumbers.maskedInName("青石社区台账 王某138-0000-9999")).isEqualTo("青石社区台账 王某***");
        assertThat(PersonalNumbers.maskedInName("620102199001017777证明")).isEqualTo("***证明");
    }

    @Test
    void ten_thousand_ordinary_certificate_numbers_stay_as_they_are() {
        List<String> changed = new ArrayList<>();
        for (String number : ordinary()) {
            if (!PersonalNumbers.maskedWhereCertain(number).equals(number)) {
                changed.add(number);
            }
        }
        assertThat(changed).isEmpty();
    }

    /**
     * A region's code of twelve digits and a serial in its usual shapes; streets are 001 to 017, communities 001 to
     * 040.
     */
    private static List<String> ordinary() {
        Random random = new Random(20231130);
        List<String> numbers = new ArrayList<>();
        while (numbers.size() < 10_000) {
            String county =
                    List.of("620102", "640121", "350502", "350603", "621002").get(random.nextInt(5));
            String region = county + "%03d%03d".formatted(1 + random.nextInt(117), 1 + random.nextInt(40));
            int serial = 1 + random.nextInt(3000);
            numbers.add(
                    switch (random.nextInt(6)) {
                        case 0 -> region + "%06d".formatted(serial);
                        case 1 -> region + "23%04d".formatted(serial);
                        case 2 -> region + "2023%04d".formatted(serial);
                        case 3 -> "QS-2023-%04d".formatted(serial);
                        case 4 -> "2023%02d%02d%04d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28), serial);
                        default -> region + "-2023-%04d".formatted(serial);
                    });
        }
        return numbers;
    }

    private static String identity(String first17) {
        for (char check : "0123456789X".toCharArray()) {
            if (IdentityNumber.valid(first17 + check)) {
                return first17 + check;
            }
        }
        throw new AssertionError(first17);
    }

    private static String spaced(String number) {
        return number.replaceAll("(.{4})", "$1 ").strip();
    }
}
