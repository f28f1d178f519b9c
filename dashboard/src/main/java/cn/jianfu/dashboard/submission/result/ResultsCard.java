package cn.jianfu.dashboard.submission.result;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.file.TableFile;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.submission.record.Links;
import cn.jianfu.dashboard.submission.record.Status;
import cn.jianfu.dashboard.submission.record.Submission;
import cn.jianfu.dashboard.table.Pager;
import cn.jianfu.dashboard.table.Switch;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What became of the files that were just sent in; at first those about which somebody should do something, if there are any. */
public final class ResultsCard {
    private static final int SIZE = 100;

    private final Handling handling;
    private final Sight sight;
    private final PageAddress address;
    private final Links links;
    private final List<Submission> of;

    public ResultsCard(Handling handling, Sight sight, PageAddress address, Links links, List<Submission> of) {
        this.handling = handling;
        this.sight = sight;
        this.address = address;
        this.links = links;
        this.of = of;
    }

    /**
     * @param whenCounted says when what was taken will count
     * @param recompute what to press by whom that is not soon enough
     */
    public Component component(String whenCounted, Component recompute) {
        Card card = new Card("本次报送结果", summary());
        card.setTestId("results");
        List<Long> numbers = of.stream().map(Submission::submissionId).toList();
        card.tool(
                FaultFile.of("报送结果", sight, () -> handling.submissions().faults(sight, numbers), TableFile.Format.XLSX)
                        .link());
        if (of.stream().anyMatch(one -> one.status() == Status.ACCEPTED)) {
            Div line = new Div(new Paragraph("收下的台账：" + whenCounted), recompute);
            line.addClassNames("remark", "remark-with-button");
            card.add(line);
        }
        List<Submission> attention =
                of.stream().filter(Submission::needsAttention).toList();
        boolean all =
                attention.isEmpty() || address.value(Links.RESULTS).orElse("").equals(Links.ALL);
        if (!attention.isEmpty()) {
            PageAddress first = address.with(Links.PAGE, null);
            card.add(new Switch("看哪些")
                    .way(links.to("需要处理 " + attention.size(), first.with(Links.RESULTS, null)), !all)
                    .way(links.to("全部 " + of.size(), first.with(Links.RESULTS, Links.ALL)), all));
        }
        table(card, all ? of : attention);
        return card;
    }

    private void table(Card card, List<Submission> shown) {
        int page = Math.min(address.number(Links.PAGE, 1), (shown.size() - 1) / SIZE + 1);
        int first = (page - 1) * SIZE;
        if (shown.isEmpty()) {
            card.add(Notices.nothing("没有需要处理的文件。"));
            return;
        }
        card.add(
                SubmissionTable.of(shown.subList(first, Math.min(shown.size(), first + SIZE)), handling, sight, false));
        if (shown.size() > SIZE) {
            card.add(new Pager(
                    page,
                    SIZE,
                    shown.size(),
                    false,
                    (text, number) -> links.to(text, address.with(Links.PAGE, number))));
        }
    }

    private String summary() {
        String counts = Arrays.stream(Status.values())
                .map(status -> {
                    long files =
                            of.stream().filter(one -> one.status() == status).count();
                    return files == 0 ? "" : status.label() + " " + Figures.count(files) + " 份";
                })
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("，"));
        return "共 " + Figures.count(of.size()) + " 份：" + counts;
    }
}
