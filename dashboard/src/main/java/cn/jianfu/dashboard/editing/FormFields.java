package cn.jianfu.dashboard.editing;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The fields and buttons of which forms are made. */
public final class FormFields {
    private static final int MONTHS_BACK = 60;

    private FormFields() {}

    public static TextField field(String label, String example, String testId) {
        TextField field = new TextField(label);
        field.setPlaceholder(example);
        field.setTestId(testId);
        return field;
    }

    public static <T> Select<T> choice(String label, List<T> choices) {
        Select<T> select = new Select<>();
        select.setLabel(label);
        select.setItems(choices);
        return select;
    }

    /** A kind of ledger; the first is chosen. */
    public static Select<LedgerKind> ledgerKind(String testId) {
        Select<LedgerKind> kind = choice("哪类台账", LedgerKinds.ledgers());
        kind.setItemLabelGenerator(LedgerKind::label);
        kind.setValue(LedgerKinds.ledgers().getFirst());
        kind.setTestId(testId);
        return kind;
    }

    /** A month, the latest first, five years back: as far as a page shows. */
    public static Select<YearMonth> monthUpTo(YearMonth latest, String label, String testId) {
        Select<YearMonth> month = choice(
                label,
                IntStream.rangeClosed(0, MONTHS_BACK)
                        .mapToObj(latest::minusMonths)
                        .toList());
        month.setItemLabelGenerator(Figures::month);
        month.setTestId(testId);
        return month;
    }

    /** A day, written and read the Chinese way. */
    public static DatePicker day(String label) {
        DatePicker day = new DatePicker(label);
        day.setLocale(Locale.SIMPLIFIED_CHINESE);
        day.setI18n(new DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setToday("今天")
                .setCancel("取消")
                .setBadInputErrorMessage("日期应写成 2024-08-06")
                .setWeekdays(List.of("星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"))
                .setWeekdaysShort(List.of("日", "一", "二", "三", "四", "五", "六"))
                .setMonthNames(List.of("1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月")));
        return day;
    }

    /** @throws IllegalArgumentException with a Chinese sentence when no day was given */
    public static LocalDate required(DatePicker day) {
        LocalDate value = day.getValue();
        if (value == null) {
            throw new IllegalArgumentException("请填写日期");
        }
        return value;
    }

    /** A small button in a row of a table. */
    public static NativeButton action(String words, String testId, Runnable pressed) {
        NativeButton button = new NativeButton(words, click -> pressed.run());
        button.addClassName("quiet-button");
        button.setTestId(testId);
        return button;
    }
}
