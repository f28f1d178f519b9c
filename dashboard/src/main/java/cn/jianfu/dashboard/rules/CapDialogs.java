package cn.jianfu.dashboard.rules;

import cn.jianfu.dashboard.editing.EditDialog;
import cn.jianfu.dashboard.editing.FormFields;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.datasets.cap.Cap;
import cn.jianfu.datasets.cap.Caps;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The dialogs in which one cap is changed.
 *
 * @param caps the draft that is changed
 * @param places names of regions by prefix
 * @param propose told the changed draft
 */
record CapDialogs(Caps caps, Map<String, String> places, Consumer<Caps> propose) {
    EditDialog adding() {
        CapForm form = new CapForm(places, CapEdits.freshCode(caps));
        return EditDialog.of(
                "新增上限", "一条上限来自一份文件：指标、限额、适用范围、文号和施行日期，照原文填。", form, () -> CapEdits.add(caps, form.cap()), propose);
    }

    EditDialog correcting(Cap cap) {
        CapForm form = new CapForm(places, cap, cap.code()).withDocument(cap);
        return EditDialog.of(
                "更正“" + cap.code() + "”",
                "原来录错了才更正：以前各月也按更正后的重新核对。文件改了规定的，请用“换新规定”。",
                form,
                () -> CapEdits.correct(caps, form.cap()),
                propose);
    }

    EditDialog succeeding(Cap cap) {
        CapForm form = new CapForm(places, cap, CapEdits.freshCode(caps));
        return EditDialog.of(
                "“" + cap.code() + "”换新规定",
                "新规定从施行日期起适用；原规定到前一天为止，以前的仍按它核对、由它说明。试算时，改由新规定查出的，在原规定下算消除、在新规定下算新增。",
                form,
                () -> CapEdits.succeed(caps, cap.code(), form.cap()),
                propose);
    }

    EditDialog ending(Cap cap) {
        DatePicker day = FormFields.day("最后有效的一天");
        day.setTestId("last-day");
        day.setValue(Figures.today());
        return EditDialog.of(
                "终止“" + cap.code() + "”",
                "这一天及以前的仍按本条核对，以后的不再核对。",
                day,
                () -> CapEdits.end(caps, cap.code(), FormFields.required(day)),
                propose);
    }
}
