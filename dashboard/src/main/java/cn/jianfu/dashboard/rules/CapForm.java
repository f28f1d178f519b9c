package cn.jianfu.dashboard.rules;

import cn.jianfu.dashboard.editing.FormFields;
import cn.jianfu.datasets.cap.Cap;
import cn.jianfu.datasets.cap.CapMeasure;
import cn.jianfu.datasets.cap.CapOperator;
import cn.jianfu.datasets.cap.CapWords;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The cells of a cap that an office fills in. */
final class CapForm extends Div {
    /** Before a condition that is more than words. */
    private static final String PATTERN = "正则：";

    private final TextField code = FormFields.field("代码", "如：X001", "cap-code");
    private final ComboBox<CapMeasure> measure = new ComboBox<>("指标");
    private final Select<CapOperator> operator = FormFields.choice("限制", Arrays.asList(CapOperator.values()));
    private final TextField limit = FormFields.field("限额", "如：90", "cap-limit");
    private final Select<String> level = FormFields.choice("限哪级单位", List.of("", "市级", "县级", "乡级"));
    private final ComboBox<String> region = new ComboBox<>("适用地区");
    private final TextField words = FormFields.field("限含有这些词的（空为不限）", "如：视频、电视", "cap-words");
    private final TextField document = FormFields.field("文件名称", "", "cap-document");
    private final TextField number = FormFields.field("文号（可空）", "如：国办函〔2026〕12号", "cap-number");
    private final DatePicker from = FormFields.day("施行日期");
    private final DatePicker to = FormFields.day("失效日期（可空）");
    private final ComboBox<String> strength = new ComboBox<>("文件用语");
    private final TextField source = FormFields.field("出处", "网址，或原文第几条", "cap-source");
    private final Span unit = new Span();

    /** @param places names of regions by prefix */
    CapForm(Map<String, String> places, String freshCode) {
        addClassName("item-form");
        code.setValue(freshCode);
        measure.setItems(CapMeasure.values());
        measure.setItemLabelGenerator(each -> CapTexts.topic(each).label() + "：" + each.definition());
        measure.setTestId("cap-measure");
        measure.addValueChangeListener(change -> unit(change.getValue()));
        operator.setItemLabelGenerator(CapOperator::label);
        operator.setValue(CapOperator.AT_MOST);
        level.setItemLabelGenerator(each -> each.isEmpty() ? "不限" : each);
        level.setValue("");
        region.setItems(new ArrayList<>(places.keySet()));
        region.setItemLabelGenerator(prefix -> Places.name(places, prefix));
        region.setTestId("cap-region");
        words.setHelperText("用顿号隔开，有一个就算；更复杂的写“" + PATTERN + "……”");
        strength.setItems("不得", "原则上不得", "原则上", "一般", "不超过", "只许");
        strength.setAllowCustomValue(true);
        strength.addCustomValueSetListener(set -> strength.setValue(set.getDetail()));
        strength.setTestId("cap-strength");
        from.setTestId("cap-from");
        to.setTestId("cap-to");
        unit.addClassName("quiet");
        unit.setTestId("cap-unit");
        Div measured = new Div(measure, unit);
        measured.addClassName("whole-line");
        measure.setWidthFull();
        add(measured, operator, limit, region, level, words, strength, document, number, from, to, source, code);
    }

    /** Filled in with a cap. */
    CapForm(Map<String, String> places, Cap cap, String code) {
        this(places, code);
        if (!places.containsKey(cap.regionPrefix())) {
            List<String> all = new ArrayList<>(places.keySet());
            all.add(cap.regionPrefix());
            region.setItems(all);
        }
        this.code.setReadOnly(code.equals(cap.code()));
        measure.setValue(cap.measure());
        operator.setValue(cap.operator());
        limit.setValue(cap.limit().toPlainString());
        level.setValue(cap.unitLevel());
        region.setValue(cap.regionPrefix());
        words.setValue(CapWords.of(cap.condition())
                .map(each -> String.join("、", each))
                .orElseGet(() -> PATTERN + cap.condition()));
        strength.setValue(cap.strength());
        source.setValue(cap.source());
    }

    /** With the document and its days as well: what a correction starts from. */
    CapForm withDocument(Cap cap) {
        document.setValue(cap.document());
        number.setValue(cap.documentNumber());
        from.setValue(cap.validFrom());
        to.setValue(cap.validTo());
        return this;
    }

    private void unit(@Nullable CapMeasure chosen) {
        unit.setText(chosen == null ? "" : "单位：" + chosen.unit() + "；" + CapTexts.counted(chosen));
    }

    /** @throws IllegalArgumentException with a Chinese sentence that says what is missing or wrong */
    Cap cap() {
        CapMeasure chosen = required(measure.getValue(), "请选择指标：要限制的是什么");
        BigDecimal number = number(limit.getValue().strip());
        String place = required(region.getValue(), "请选择适用地区；全国适用的选“全国”。表里没有的地区不能选");
        if (document.getValue().isBlank()) {
            throw new IllegalArgumentException("请填写文件名称：没有文件的限额不能用来判定");
        }
        LocalDate first = from.getValue();
        if (first == null) {
            throw new IllegalArgumentException("请填写施行日期，写成 2024-08-06");
        }
        LocalDate last = to.getValue();
        if (last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("失效日期 " + last + " 早于施行日期 " + first + "，请改正");
        }
        return new Cap(
                text(code, "请填写代码"),
                chosen,
                operator.getValue(),
                number,
                condition(words.getValue().strip()),
                level.getValue(),
                place,
                document.getValue().strip(),
                this.number.getValue().strip(),
                first,
                last,
                required(strength.getValue(), "请选择或填写文件用语，如“不得”“原则上”").strip(),
                text(source, "请填写出处，日后查得到原文"));
    }

    private static BigDecimal number(String digits) {
        if (!digits.matches("\\d{1,9}(\\.\\d{1,2})?")) {
            throw new IllegalArgumentException("限额应是不小于 0 的数字，最多两位小数，现在是“" + digits + "”");
        }
        return new BigDecimal(digits);
    }

    private static @Nullable Pattern condition(String written) {
        if (!written.startsWith(PATTERN)) {
            return CapWords.pattern(Arrays.asList(written.split("[、，,]")));
        }
        try {
            return Pattern.compile(written.substring(PATTERN.length()));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("“限含有这些词的”里的正则表达式写得不对：" + e.getPattern() + "。只是几个词的，用顿号隔开即可", e);
        }
    }

    private static String text(TextField field, String missing) {
        if (field.getValue().isBlank()) {
            throw new IllegalArgumentException(missing);
        }
        return field.getValue().strip();
    }

    private static <T> T required(@Nullable T value, String missing) {
        if (value == null) {
            throw new IllegalArgumentException(missing);
        }
        return value;
    }
}
