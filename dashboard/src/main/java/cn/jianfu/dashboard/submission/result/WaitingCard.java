package cn.jianfu.dashboard.submission.result;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.submission.record.Submission;
import com.vaadin.flow.component.Component;
import java.util.List;

/** Files that cannot be read before somebody has answered a question about them. */
public final class WaitingCard {
    private static final int SHOWN = 50;

    private WaitingCard() {}

    public static Component of(List<Submission> waiting, Handling handling, Sight sight) {
        Card card = new Card(
                "等您确认的文件 " + Figures.count(waiting.size()) + " 份",
                "表头没有见过的，确认一次各列是什么；看不出是哪个社区的，选定社区。确认前不计入任何数字"
                        + (waiting.size() > SHOWN ? "；先列出最早的 " + SHOWN + " 份" : ""));
        card.setTestId("waiting-files");
        card.add(SubmissionTable.of(waiting.subList(0, Math.min(SHOWN, waiting.size())), handling, sight, true));
        return card;
    }
}
