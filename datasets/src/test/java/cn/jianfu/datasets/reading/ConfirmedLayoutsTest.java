package cn.jianfu.datasets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfirmedLayoutsTest {
    private static final String TOWNSHIP = "990101001000";
    private static final Object[] HEADINGS = {"编", "哪天盖的章", "来办的人", "开了个啥", "哪家要的", "谁盖的"};

    @TempDir
    Path folder;

    @Test
    void a_sheet_without_any_known_heading_is_asked_about_by_its_headings_and_loses_no_row() {
        LayoutProposal asked = ledger(HEADINGS).read().proposals().getFirst();
        assertThat(asked.headerRow()).isEqualTo(1);
        assertThat(asked.columns()).extracting(ProposedColumn::heading).contains("哪天盖的章", "开了个啥", "哪家要的");

        Sheets same = ledger(HEADINGS);
        FileReading read =
                same.read("台账.xlsx", same.bytes(), ConfirmedLayouts.none().with(asked));
        assertThat(read.accepted()).isEqualTo(4);
        assertThat(read.quarantined()).as("the headings are no row").isZero();
    }

    @Test
    void what_was_confirmed_of_some_headings_says_nothing_of_others() {
        ConfirmedLayouts confirmed = confirmed(ledger(HEADINGS));
        Sheets other = ledger("号", "盖章那天", "给谁办的", "办啥", "谁要", "谁经手");
        assertThat(read(other, confirmed).found()).isFalse();
        assertThat(read(other, confirmed).proposals()).hasSize(1);
    }

    @Test
    void the_same_headings_over_other_cells_are_asked_about_and_each_answer_holds_for_its_own() {
        ConfirmedLayouts confirmed = confirmed(ledger(HEADINGS));
        Sheets swapped = Sheets.xlsx().row(HEADINGS);
        for (int i = 1; i <= 4; i++) {
            swapped.row(i, "2023.3." + i, "赵样甲", "青石区教育局", "居住证明", "钱样乙");
        }
        FileReading unread = read(swapped, confirmed);
        assertThat(unread.found()).isFalse();

        ConfirmedLayouts both = confirmed.with(unread.proposals().getFirst());
        assertThat(read(swapped, both).accepted()).isEqualTo(4);
        assertThat(swapped.all("unit")).containsOnly("青石区教育局");
        Sheets first = ledger(HEADINGS);
        assertThat(read(first, both).accepted()).isEqualTo(4);
        assertThat(first.all("unit")).containsOnly("青石区教育局");
        assertThat(first.all("certificate")).containsOnly("居住证明");
    }

    @Test
    void days_under_a_unit_and_names_under_a_day_are_not_read_as_such() {
        ConfirmedLayouts confirmed = confirmed(ledger(HEADINGS));
        Sheets shifted = Sheets.xlsx().row(HEADINGS);
        for (int i = 1; i <= 4; i++) {
            shifted.row(i, "赵样甲", "居住证明", "青石区教育局", "2023.3." + i, "钱样乙");
        }
        assertThat(read(shifted, confirmed).found()).isFalse();
    }

    @Test
    void another_month_with_a_slip_here_and_there_is_read_without_being_asked_about() {
        ConfirmedLayouts confirmed = confirmed(ledger(HEADINGS));
        Sheets april = Sheets.xlsx().row(HEADINGS);
        april.row(1, "2023.4.31", "赵样甲", "居住证明", "青石区教育局", "钱样乙");
        april.row(2, "2023.4.2", "赵样甲", "关系证明", "二中", "钱样乙");
        april.row(3, "2023.4.3", "赵样甲", "收入情况", "农商银行", "钱样乙");
        april.row(4, "2023.4.4", "赵样甲", "盖章", "", "钱样乙");
        FileReading read = read(april, confirmed);
        assertThat(read.found()).isTrue();
        assertThat(read.rows()).isEqualTo(4);
        assertThat(read.accepted()).isEqualTo(2);
    }

    @Test
    void a_table_without_headings_is_told_by_its_cells_and_begins_below_its_title() {
        ConfirmedLayouts confirmed = confirmed(bare(false));
        FileReading read = read(bare(false), confirmed);
        assertThat(read.accepted()).isEqualTo(4);
        assertThat(read.quarantined()).isZero();
        assertThat(read(bare(true), confirmed).found())
                .as("unit and certificate changed places")
                .isFalse();
    }

    @Test
    void a_layout_holds_for_the_office_that_was_asked_and_those_below_it() throws IOException {
        Sheets ledger = ledger(HEADINGS);
        LayoutProposal asked = ledger.read().proposals().getFirst();
        Path table = folder.resolve("layouts.csv");
        ConfirmedLayouts.none().with(TOWNSHIP, asked).write(table);
        ConfirmedLayouts confirmed = ConfirmedLayouts.read(table);

        assertThat(read(ledger, confirmed.at(TOWNSHIP)).accepted()).isEqualTo(4);
        assertThat(read(ledger, confirmed.at("990101001003")).accepted())
                .as("a community")
                .isEqualTo(4);
        assertThat(read(ledger, confirmed.at("990101002000")).found())
                .as("another township")
                .isFalse();
        assertThat(read(ledger, confirmed.at("990101000000")).found())
                .as("its county")
                .isFalse();
        assertThat(confirmed.at("990101002000").version(java.util.List.of(asked.fingerprint())))
                .isEmpty();
        assertThat(confirmed.elsewhere(asked)).satisfies(offer -> {
            assertThat(offer.scope()).isEqualTo(TOWNSHIP);
            assertThat(offer.proposal().columns())
                    .extracting(ProposedColumn::field)
                    .contains("issuedOn", "certificate", "unit");
        });
        assertThat(confirmed.without(TOWNSHIP, asked.fingerprint()).isEmpty()).isTrue();
    }

    @Test
    void the_nearest_office_is_believed() {
        Sheets ledger = ledger(HEADINGS);
        LayoutProposal asked = ledger.read().proposals().getFirst();
        LayoutProposal meetings = asked.as("meetings", java.util.List.of(), java.util.List.of());
        ConfirmedLayouts both = ConfirmedLayouts.none().with(TOWNSHIP, asked).with("990101000000", meetings);
        assertThat(read(ledger, both.at(TOWNSHIP)).accepted()).isEqualTo(4);
    }

    private static ConfirmedLayouts confirmed(Sheets ledger) {
        return ConfirmedLayouts.none().with(ledger.read().proposals().getFirst());
    }

    private static FileReading read(Sheets ledger, ConfirmedLayouts layouts) {
        return ledger.read("台账.xlsx", ledger.bytes(), layouts);
    }

    private static Sheets ledger(Object... headings) {
        Sheets ledger = Sheets.xlsx().row(headings);
        for (int i = 1; i <= 4; i++) {
            ledger.row(i, "2023.3." + i, "赵样甲", "居住证明", "青石区教育局", "钱样乙");
        }
        return ledger;
    }

    private static Sheets bare(boolean swapped) {
        Sheets ledger = Sheets.xlsx().row("2023年社区出具证明登记");
        for (int i = 1; i <= 4; i++) {
            ledger.row(i, "2023.3." + i, "赵样甲", swapped ? "青石区教育局" : "居住证明", swapped ? "居住证明" : "青石区教育局", "钱样乙");
        }
        return ledger;
    }
}
