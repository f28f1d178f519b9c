package cn.jianfu.dashboard.rules;

import cn.jianfu.dashboard.editing.Change;
import cn.jianfu.dashboard.editing.SaveFoot;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.database.RuleTable;
import cn.jianfu.datasets.cap.Cap;
import cn.jianfu.datasets.cap.CapWarnings;
import cn.jianfu.datasets.cap.Caps;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A changed table of caps that is not saved yet: what it is, what it weakens, what it would find, why and from when.
 *
 * @param saved the table that was changed
 * @param places names of regions by prefix
 * @param publishedRun the run that the page speaks of
 */
record CapChangeCard(Saving saving, Trials trials, Saved<Caps> saved, Map<String, String> places, String publishedRun) {

    /** @param dropped called when the draft is given up */
    Component component(Draft draft, Runnable dropped) {
        Card card = new Card("尚未保存的改动", "可以接着改别的条目，一起试算、一起保存");
        card.setTestId("change");
        List<Change> changes = CapTexts.changes(saved.rules(), draft.caps(), places);
        if (changes.isEmpty()) {
            Draft.forget();
            card.add(Notices.nothing("与现行标准完全相同，没有需要保存的改动。"));
            return card;
        }
        List<String> warnings = CapWarnings.of(saved.rules(), draft.caps());
        card.add(Change.table("上限", changes));
        if (!warnings.isEmpty()) {
            card.add(warnings(warnings));
        }
        card.add(new TrialPanel(trials, saving.account().username(), publishedRun, sentences(draft.caps()), draft));
        EffectiveDay day = new EffectiveDay(saved.version(), saved.effectiveOn());
        card.add(new SaveFoot(
                "如：市委办 2026 年第 3 号文施行",
                "save-caps",
                reason -> {
                    String content = draft.caps().text();
                    if (saving.save(RuleTable.CAPS, saved.version(), content, reason, day, warnings)) {
                        Draft.forget();
                    }
                },
                dropped,
                day.field()));
        return card;
    }

    private static Component warnings(List<String> warnings) {
        UnorderedList list = new UnorderedList();
        warnings.forEach(warning -> list.add(new ListItem(warning + "。")));
        Div remark = new Div(new Paragraph("请注意，以下提醒会随版本一起留存："), list);
        remark.addClassNames("remark", "warnings");
        remark.setTestId("warnings");
        return remark;
    }

    private Map<String, String> sentences(Caps changed) {
        Map<String, String> sentences = new HashMap<>();
        for (Caps caps : List.of(saved.rules(), changed)) {
            for (Cap cap : caps.all()) {
                sentences.put(cap.code(), cap.sentence());
            }
        }
        return sentences;
    }
}
