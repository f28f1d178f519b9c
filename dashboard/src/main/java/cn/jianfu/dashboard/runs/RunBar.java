package cn.jianfu.dashboard.runs;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.database.RunRequest;
import cn.jianfu.database.RunRequests;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A strip over the page that tells how a run goes, and the button that asks for one. It looks every second while a run is
 * under way, and not at all otherwise.
 */
public final class RunBar extends Div {
    private static final int EVERY_SECOND = 1000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RunRequests requests;
    private final Account account;
    private final NativeButton button = new NativeButton("重新计算");
    private final Span words = new Span();
    private final ProgressBar progress = new ProgressBar(0, 1);
    private final NativeButton dismiss = new NativeButton("知道了");
    private @Nullable Registration polling;

    public RunBar(RunRequests requests, Account account) {
        this.requests = requests;
        this.account = account;
        addClassName("run-bar");
        getElement().setAttribute("role", "status");
        setTestId("run-bar");
        words.setTestId("run-words");
        dismiss.addClassName("quiet-button");
        dismiss.addClickListener(click -> setVisible(false));
        add(words, progress, dismiss);
        setVisible(false);
        button.addClassNames("link-button", "run-button");
        button.setTestId("recompute");
        button.addClickListener(click -> ask());
    }

    /** The button; absent for accounts that may not ask for a run. */
    public Optional<NativeButton> button() {
        return account.role().mayRecompute() ? Optional.of(button) : Optional.empty();
    }

    private void ask() {
        requests.request(account.username());
        look();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        look();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        rest();
    }

    /** Looks how the latest run stands, and goes on looking while it is under way. */
    public void look() {
        Optional<RunRequest> underWay =
                requests.latest().filter(run -> !run.state().over());
        underWay.ifPresent(run -> {
            show(run);
            watch(run.id());
        });
    }

    private void watch(long id) {
        if (polling != null) {
            return;
        }
        UI ui = UI.getCurrent();
        ui.setPollInterval(EVERY_SECOND);
        polling = ui.addPollListener(poll -> requests.find(id).ifPresent(run -> {
            show(run);
            if (run.state().over()) {
                rest();
                if (run.state() == RunRequest.State.DONE) {
                    ui.refreshCurrentRoute(false);
                }
            }
        }));
    }

    private void rest() {
        if (polling != null) {
            polling.remove();
            polling = null;
            UI ui = UI.getCurrent();
            if (ui != null) {
                ui.setPollInterval(-1);
            }
        }
    }

    private void show(RunRequest run) {
        setVisible(true);
        button.setEnabled(run.state().over());
        dismiss.setVisible(run.state().over());
        progress.setVisible(!run.state().over());
        progress.setIndeterminate(run.state() == RunRequest.State.WAITING);
        progress.setValue(Math.clamp(run.progress(), 0.0, 1.0));
        setClassName("failed", run.state() == RunRequest.State.FAILED);
        words.setText(
                switch (run.state()) {
                    case WAITING -> waiting(run);
                    case RUNNING -> "正在计算：" + said(run.stage(), "准备") + "，" + Math.round(run.progress() * 100) + "%";
                    case DONE -> "计算完成，数据已更新。" + said(run.message(), "");
                    case FAILED -> "计算没有完成，原有数据不受影响。" + said(run.message(), "");
                });
    }

    private static String waiting(RunRequest run) {
        boolean overdue =
                Duration.between(run.requestedAt(), OffsetDateTime.now()).compareTo(PATIENCE) > 0;
        return overdue ? "已排队（" + Figures.time(run.requestedAt()) + "），还没有开始。请确认计算程序已启动。" : "已排队，即将开始计算";
    }

    private static String said(@Nullable String words, String otherwise) {
        return words == null ? otherwise : words;
    }
}
