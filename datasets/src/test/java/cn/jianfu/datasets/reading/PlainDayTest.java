package cn.jianfu.datasets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.workbook.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that are written plainly are told at a glance, and no other text is. */
class PlainDayTest {

    @ParameterizedTest
    @CsvSource({
        "2023-7-3, 2023, 7, 3",
        "2023-07-03, 2023, 7, 3",
        "2023.7.03, 2023, 7, 3",
        "2023/12/31, 2023, 12, 31",
        "2023年7月3日, 2023, 7, 3",
        "2023年12月31日, 2023, 12, 31",
        "2023年7月3号, 2023, 7, 3",
        "2023年7月3, 2023, 7, 3",
        "2023-13-40, 2023, 13, 40",
        "7月3日, -1, 7, 3",
        "12月31, -1, 12, 31",
        "7.3, -1, 7, 3",
        "07-03, -1, 7, 3"
    })
    void a_plain_day_is_its_numbers(String written, int year, int month, int day) {
        assertThat(PlainDay.of(written)).isEqualTo(new PlainDay(year, month, day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "2023",
                "2023-7",
                "2023-7-",
                "23.7.3",
                "2023-7-3 9:00",
                "2023-7-3日前",
                "2023-123-3",
                "月3日",
                "7月",
                "7月日",
                "20230703",
                "12023-7-3",
                "7-3-2023",
                "2023--7-3",
                "２０２３-7-3",
                "7月3日上午",
                "-7-3",
                "2023-7-3-4"
            })
    void nothing_else_is_one(String written) {
        assertThat(PlainDay.of(written)).isNull();
    }

    /** A blank in front leaves the short way, and must change nothing. */
    @Test
    void the_short_way_and_the_long_one_read_the_same() {
        DateText dates = new DateText(false, 2023, null, new DayYears(2023, null, Period.year(2023)));
        for (String year : new String[] {"2023-", "2023.", "2023/", "2023年", "1949-", ""}) {
            for (String month : new String[] {"1", "02", "7", "12", "13", "0", "00"}) {
                for (String sign : new String[] {"-", ".", "/", "月"}) {
                    for (String day : new String[] {"1", "03", "29", "31", "32", "0", "3日", "3号", "03."}) {
                        String written = year + month + sign + day;
                        assertThat(dates.read(text(written))).as(written).isEqualTo(dates.read(text(" " + written)));
                    }
                }
            }
        }
    }

    private static Cell text(String written) {
        return new Cell(Cell.Kind.TEXT, written, null, Cell.Struck.NOTHING);
    }
}
