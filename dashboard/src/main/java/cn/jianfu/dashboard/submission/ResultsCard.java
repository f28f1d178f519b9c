package cn.jianfu.dashboard.submission;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.file.TableFile;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.scope.Sight;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What became of the files that were just sent in, and what is wrong with each. */
final class ResultsCard {
    private final Submissions submissions;
    private final Sight sight;
    private final List<Submission> of;

    ResultsCard(Submissions submissions, Sight sight, List<Submission> of) {
        this.submissions = submissions;
        this.sight = sight;
        this.of = of;
    }

    Component component(Component recompute) {
        Card card = new Card("本次报送结果", summary());
        card.setTestId("results");
        List<Long> numbers = of.stream().map(Submission::submissionId).toList();
        card.tool(FaultFile.of("报送结果", sight, () -> submissions.faults(sight, numbers), TableFile.Format.XLSX)
                .link());
        boolean accepted = of.stream().anyMatch(one -> one.status() == Submission.Status.ACCEPTED);
        if (accepted) {
            Paragraph next = new Paragraph("收下的台账在重新计算后计入各项数字。全部报完再点一次即可。");
            Div line = new Div(next, recompute);
            line.addClassNames("remark", "remark-with-button");
            card.add(line);
        }
        card.add(SubmissionTable.of(of, submissions, sight, false));
        return card;
    }

    private String summary() {
        return Arrays.stream(Submission.Status.values())
                .map(status -> {
                    long files =
                            of.stream().filter(one -> one.status() == status).count();
                    return files == 0 ? "" : status.label() + " " + Figures.count(files) + " 份";
                })
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("，"));
    }
}
