package cn.jianfu.dashboard.rules;

import cn.jianfu.database.CapTrial;
import cn.jianfu.database.RunRequest;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 试算: what a draft would find. Asked when the panel is first shown; the browser then looks again and again, so that nothing on the server waits, and goes on
 * looking where no worker is there yet.
 */
final class TrialPanel extends Div {
    private final Trials trials;
    private final String username;
    private final String publishedRun;
    private final Map<String, String> sentences;
    private Draft draft;
    private @Nullable String shown;

    /**
     * @param publishedRun the run that the page speaks of
     * @param sentences of the caps by code, old and new
     */
    TrialPanel(Trials trials, String username, String publishedRun, Map<String, String> sentences, Draft draft) {
        this.trials = trials;
        this.username = username;
        this.publishedRun = publishedRun;
        this.sentences = sentences;
        this.draft = draft;
        addClassName("trial");
        setTestId("trial");
        getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        keepLooking();
        look();
    }

    private void keepLooking() {
        getElement().executeJs("""
                const panel = this;
                clearInterval(panel.jianfuLook);
                panel.jianfuLook = setInterval(() => {
                  if (panel.isConnected) panel.$server.look(); else clearInterval(panel.jianfuLook);
                }, 800);
                """);
    }

    /** The browser's call. */
    @ClientCallable
    private void look() {
        Long asked = draft.trial();
        CapTrial trial = asked == null ? null : trials.find(asked).orElse(null);
        if (trial == null) {
            ask();
            return;
        }
        switch (trial.state()) {
            case WAITING, RUNNING -> waiting(trial);
            case FAILED -> {
                rest();
                show("failed", remark(Objects.requireNonNullElse(trial.message(), "试算没有完成。")), again());
            }
            case DONE -> {
                rest();
                if (publishedRun.equals(trial.runId())) {
                    show("done", new TrialOutcome(trials, trial, sentences).component());
                } else {
                    show("old", remark("试算之后数字已经重新计算，刚才的结果不再适用。"), again());
                }
            }
        }
    }

    private void waiting(CapTrial trial) {
        if (trial.state() == RunRequest.State.WAITING && !trials.answered()) {
            show(
                    "nobody",
                    remark("计算程序没有运行，现在不能试算。请技术人员在服务器上运行 ./jianfu start；启动后这里会自动出结果，不必重新填写。" + "也可以先保存，下一次计算时照样采用。"));
            return;
        }
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        show("waiting", new Span("正在试算：按上一次计算的全部台账记录重新核对，一般几秒钟。可以先往下看，不必等。"), bar);
    }

    private void ask() {
        draft = new Draft(draft.base(), draft.caps(), trials.ask(draft.caps(), username));
        draft.keep();
        look();
    }

    private NativeButton again() {
        NativeButton button = new NativeButton("重新试算", click -> {
            keepLooking();
            ask();
        });
        button.addClassName("link-button");
        button.setTestId("try-again");
        return button;
    }

    /** The browser need not look any more. */
    private void rest() {
        getElement().executeJs("clearInterval(this.jianfuLook)");
    }

    /** Leaves alone what is shown already, so that nothing flickers. */
    private void show(String what, Component... parts) {
        if (!what.equals(shown)) {
            shown = what;
            removeAll();
            add(parts);
        }
    }

    private static Component remark(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("remark");
        return line;
    }
}
