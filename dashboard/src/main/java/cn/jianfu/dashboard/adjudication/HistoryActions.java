package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.scope.RegionCode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** What the visitor may do with a decision that was made: take it back, confirm it, send it back. */
final class HistoryActions {
    private static final int TOLD_MILLISECONDS = 4000;

    private final Workplace place;
    private final DecisionRecord record;

    HistoryActions(Workplace place, DecisionRecord record) {
        this.place = place;
        this.record = record;
    }

    private boolean mine() {
        return place.mayDecide()
                && new RegionCode(place.account().scopeCode()).contains(new RegionCode(record.scopeCode()));
    }

    private boolean ofAnother() {
        return !record.decider().equals(place.account().username());
    }

    /** Buttons beside the decision; nothing where there is nothing to do. */
    Component buttons() {
        Div buttons = new Div();
        buttons.addClassName("record-actions");
        if (!mine()) {
            return buttons;
        }
        switch (record.state()) {
            case WAITING -> {
                if (ofAnother()) {
                    buttons.add(confirm(), sendBack());
                } else {
                    buttons.add(revert("撤销", "undo-" + record.decisionId()));
                }
            }
            case IN_FORCE, SUPERSEDED -> buttons.add(revert("撤销", "undo-" + record.decisionId()));
            case REVERTED -> {}
        }
        return buttons;
    }

    /** The same as a remark over a name. */
    Component waitingCard() {
        Span words = new Span("待复核：" + record.decidedBy() + " " + Figures.time(record.decidedAt()) + " 研判为"
                + record.outcome()
                + (record.reason().isEmpty() ? "" : "，理由：" + record.reason())
                + (mine() && !ofAnother() ? "。自己的研判须由他人复核。" : "。"));
        Div card = new Div(words, buttons());
        card.addClassNames("remark", "remark-with-button");
        card.setTestId("waiting-decision");
        return card;
    }

    private NativeButton confirm() {
        return button("复核通过", "confirm-" + record.decisionId(), () -> {
            boolean done = place.store().confirm(place.account(), record.decisionId());
            tell(done ? "已复核，研判生效。" : "没有复核成功：可能已被他人复核或撤销。");
        });
    }

    private NativeButton sendBack() {
        return revert("退回", "send-back-" + record.decisionId());
    }

    private NativeButton revert(String words, String testId) {
        return button(words, testId, () -> {
            boolean done = place.store().revert(place.account(), record.decisionId(), "");
            tell(done ? "已" + words + "，恢复为先前的判定。" : "没有" + words + "成功：可能已被撤销。");
        });
    }

    private NativeButton button(String words, String testId, Runnable pressed) {
        NativeButton button = new NativeButton(words, click -> {
            pressed.run();
            AdjudicationNavigation.again();
        });
        button.addClassName("quiet-button");
        button.setTestId(testId);
        return button;
    }

    private static void tell(String words) {
        Notification.show(words, TOLD_MILLISECONDS, Notification.Position.BOTTOM_START);
    }
}
