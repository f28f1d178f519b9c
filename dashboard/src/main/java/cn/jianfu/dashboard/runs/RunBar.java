package cn.jianfu.dashboard.runs;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.figures.Sentence;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.storage.Marts;
import cn.jianfu.dashboard.storage.PublishedRun;
import cn.jianfu.database.RunRequest;
import cn.jianfu.database.RunRequests;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
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
 * A strip over the page that tells how a run goes or when the next begins by itself, and the button that asks for
 * one. It looks every second while a run is under way, one is about to begin, or the page waits for the first
 * figures, and otherwise only when the page is shown: on navigation, and when the browser's tab comes to the front
 * again.
 */
public final class RunBar extends Div {
    private static final int EVERY_SECOND = 1000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RunRequests requests;
    private final Marts marts;
    private final Account account;
    private final WhenCounted whenCounted;
    private final NativeButton button = new NativeButton("重新计算");
    private final Span words = new Span();
    private final ProgressBar progress = new ProgressBar(0, 1);
    private final NativeButton refresh = new NativeButton("刷新");
    private final NativeButton dismiss = new NativeButton("知道了");
    private @Nullable Registration polling;
    private @Nullable Registration asking;
    private @Nullable Long watched;
    private @Nullable String shownRun;
    private boolean waitsForFirst;
    private boolean foretelling;

    public RunBar(RunRequests requests, Marts marts, Account account, WhenCounted whenCounted) {
        this.requests = requests;
        this.marts = marts;
        this.account = account;
        this.whenCounted = whenCounted;
        addClassName("run-bar");
        getElement().setAttribute("role", "status");
        setTestId("run-bar");
        words.setTestId("run-words");
        refresh.addClassNames("quiet-button", "run-refresh");
        refresh.setTestId("run-refresh");
        refresh.addClickListener(click -> {
            open(false);
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        });
        dismiss.addClassName("quiet-button");
        dismiss.addClickListener(click -> open(false));
        refresh.setVisible(false);
        add(words, progress, refresh, dismiss);
        open(false);
        button.addClassNames("link-button", "run-button");
        button.setTestId("recompute");
        button.addClickListener(click -> ask(requests, account));
    }

    /** The button; absent for accounts that may not ask for a run whenever they like. */
    public Optional<NativeButton> button() {
        return account.role().mayRecompute() ? Optional.of(button) : Optional.empty();
    }

    /** Asks for a run; the bar of the window that it was asked in shows how it goes. */
    public static void ask(RunRequests requests, Account account) {
        requests.request(account.username());
        ComponentUtil.fireEvent(UI.getCurrent(), new RunAsked(UI.getCurrent()));
    }

    /** Somebody asked for a run in this window. */
    private static final class RunAsked extends ComponentEvent<UI> {
        RunAsked(UI source) {
            super(source, false);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        asking = ComponentUtil.addListener(event.getUI(), RunAsked.class, asked -> look());
        getElement().executeJs("""
                const bar = this;
                bar.jianfuShown?.abort();
                bar.jianfuShown = new AbortController();
                document.addEventListener('visibilitychange', () => {
                  if (!document.hidden && bar.isConnected) bar.$server.tabShown();
                }, {signal: bar.jianfuShown.signal});
                """);
        look();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (asking != null) {
            asking.remove();
            asking = null;
        }
        rest();
    }

    /** The page is built for this run; null when there are no figures yet, which the bar then waits for. */
    public void pageShows(@Nullable String runId) {
        shownRun = runId;
        waitsForFirst = runId == null;
        if (refresh.isVisible()) {
            refresh.setVisible(false);
            open(false);
        }
        look();
    }

    /** The browser's tab came to the front: others may have computed in the meantime. */
    @ClientCallable
    private void tabShown() {
        look();
        String current = marts.current().map(PublishedRun::runId).orElse(null);
        // That the page is old weighs more than what will come.
        if ((polling == null || foretelling) && current != null && !current.equals(shownRun)) {
            rest();
            foretelling = false;
            open(true);
            setClassName("failed", false);
            progress.setVisible(false);
            refresh.setVisible(true);
            dismiss.setVisible(true);
            words.setText("数据已重新计算，本页还是先前的数字。");
        }
    }

    /** Looks how the latest run stands, and goes on looking while it is under way. */
    private void look() {
        Optional<RunRequest> underWay =
                requests.latest().filter(run -> !run.state().over());
        underWay.ifPresent(run -> {
            watched = run.id();
            show(run);
        });
        boolean soon = underWay.isEmpty() && foretell();
        if (underWay.isPresent() || waitsForFirst || soon) {
            watch();
        } else {
            rest();
        }
    }

    /** Those who send in, or may ask for a run, are told when what has come in will count. */
    private boolean foretell() {
        if (refresh.isVisible()) {
            return false;
        }
        Optional<String> soon =
                account.role().maySubmit() || account.role().mayRecompute() ? whenCounted.soon() : Optional.empty();
        if (soon.isPresent()) {
            open(true);
            foretelling = true;
            setClassName("failed", false);
            progress.setVisible(false);
            refresh.setVisible(false);
            dismiss.setVisible(false);
            words.setText(soon.get());
        } else if (foretelling) {
            foretelling = false;
            open(false);
        }
        return soon.isPresent();
    }

    private void watch() {
        UI ui = UI.getCurrent();
        if (polling != null || ui == null) {
            return;
        }
        ui.setPollInterval(EVERY_SECOND);
        polling = ui.addPollListener(poll -> step(ui));
    }

    private void step(UI ui) {
        Long id = watched;
        Optional<RunRequest> run = id == null ? requests.latest() : requests.find(id);
        // A run that failed before this page was opened is no news.
        run.filter(one -> id != null || !one.state().over()).ifPresent(one -> {
            watched = one.id();
            show(one);
            if (one.state().over()) {
                watched = null;
                if (!waitsForFirst) {
                    rest();
                }
                if (one.state() == RunRequest.State.DONE) {
                    ui.refreshCurrentRoute(false);
                }
            }
        });
        if (watched == null && id == null && !waitsForFirst) {
            look();
        }
        // Figures may also come from a run that nobody asked for here.
        if (waitsForFirst && marts.current().isPresent()) {
            rest();
            ui.refreshCurrentRoute(false);
        }
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

    /** By style: an invisible component would not hear the browser. */
    private void open(boolean open) {
        setClassName("shut", !open);
    }

    private void show(RunRequest run) {
        open(true);
        foretelling = false;
        refresh.setVisible(false);
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
                    case DONE -> "计算完成，数据已更新。" + said(run.message());
                    case FAILED -> "计算没有完成，原有数据不受影响。" + said(run.message());
                });
    }

    private static String waiting(RunRequest run) {
        boolean overdue =
                Duration.between(run.requestedAt(), OffsetDateTime.now()).compareTo(PATIENCE) > 0;
        return overdue ? "已排队（" + Figures.time(run.requestedAt()) + "），还没有开始。请确认计算程序已启动。" : "已排队，即将开始计算";
    }

    private static String said(@Nullable String sentence) {
        return sentence == null ? "" : Sentence.of(sentence);
    }

    private static String said(@Nullable String words, String otherwise) {
        return words == null ? otherwise : words;
    }
}
