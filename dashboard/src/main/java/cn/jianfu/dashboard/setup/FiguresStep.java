package cn.jianfu.dashboard.setup;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Tile;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.database.RunRequest;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first figures, while they come; and the end of setting up. */
final class FiguresStep extends Step {
    private static final int EVERY_SECOND = 1000;

    /** What the first run has counted. */
    private record FirstFigures(long certificates, long nonCompliant, long communities, long units) {}

    private final SetupSteps steps;
    private final Paragraph words = new Paragraph();
    private final ProgressBar progress = new ProgressBar(0, 1);
    private final Div figures = new Div();
    private @Nullable Registration polling;

    FiguresStep(SetupSteps steps, SetupState state) {
        super("figures", 5, "第一批数字", "几份台账约半分钟，慢的机器两三分钟；以后收到新台账会自动再算", "");
        this.steps = steps;
        String admin = state.firstAdmin();
        if (admin == null) {
            waitFor("放入台账后再算。");
            return;
        }
        words.setTestId("setup-run");
        words.getElement().setAttribute("role", "status");
        progress.setVisible(false);
        card().add(words, progress, figures);
        act("开始计算", "setup-compute", () -> {
            steps.requests.request(admin);
            getUI().ifPresent(this::watch);
            look();
        });
        Button done = act("完成设置，去登录", "setup-close", () -> {
            steps.setup.close();
            UI.getCurrent().getPage().setLocation("login");
        });
        done.addClassName("setup-close");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (words.getParent().isPresent() && look()) {
            watch(event.getUI());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        rest(event.getUI());
    }

    private void watch(UI ui) {
        if (polling == null) {
            ui.setPollInterval(EVERY_SECOND);
            polling = ui.addPollListener(poll -> {
                if (!look()) {
                    rest(ui);
                }
            });
        }
    }

    private void rest(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }

    /** Shows how the latest run stands; whether it is under way. */
    private boolean look() {
        Optional<RunRequest> latest = steps.requests.latest();
        if (latest.isEmpty()) {
            return false;
        }
        RunRequest run = latest.get();
        boolean over = run.state().over();
        progress.setVisible(!over);
        progress.setValue(run.progress());
        words.setText(
                over
                        ? Objects.requireNonNullElse(run.message(), "")
                        : "正在计算：" + Objects.requireNonNullElse(run.stage(), "等待开始") + "，"
                                + Math.round(run.progress() * 100) + "%");
        figures.removeAll();
        if (run.state() == RunRequest.State.DONE) {
            figures.add(tiles());
        }
        return !over;
    }

    private Div tiles() {
        FirstFigures first = steps.jdbc
                .sql(Sql.read(FiguresStep.class, "first_figures.sql"))
                .query(FirstFigures.class)
                .single();
        return Tile.row(
                new Tile("first-certificates", "证明", Figures.count(first.certificates()), "份"),
                new Tile("first-non-compliant", "不应由和文件外", Figures.count(first.nonCompliant()), "份"),
                new Tile("first-communities", "有台账的社区", Figures.count(first.communities()), "个"),
                new Tile("first-units", "要求单位", Figures.count(first.units()), "个"));
    }
}
