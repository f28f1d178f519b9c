package cn.jianfu.dashboard.burden.hours;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A kind of burden: a colour everywhere, and a character for those who cannot go by colour. The names are those of the
 * marts' column {@code kind} in capitals, and the order is the order of stacking.
 */
public enum Topic {
    MEETINGS("会议", "会", "社区参加会议台账", "meeting_month"),
    FORMS("填表报数", "表", "社区填表报数台账", "form_month"),
    DOCUMENTS("文件", "文", "社区收文台账", "document_month"),
    INSPECTIONS("督查检查考核", "查", "社区迎接督查检查考核台账", "inspection_month"),
    GROUPS("工作群和政务APP", "群", "社区工作群和政务APP台账", "group_stand"),
    SIGNBOARDS("牌子和上墙制度", "牌", "社区挂牌和上墙制度台账", "signboard_stand"),
    TASKS("下派任务", "派", "社区下派任务台账", "task_month"),
    CERTIFICATES("出具证明", "证", "社区出具证明台账", "community_month");

    private final String label;
    private final String sign;
    private final String ledger;
    private final String mart;

    Topic(String label, String sign, String ledger, String mart) {
        this.label = label;
        this.sign = sign;
        this.ledger = ledger;
        this.mart = mart;
    }

    /** The topic of a name from outside, in small letters as addresses and marts have it; empty when it is none. */
    public static Optional<Topic> of(String kind) {
        return Arrays.stream(values())
                .filter(topic -> topic.kind().equals(kind))
                .findFirst();
    }

    /** The word on the screen. */
    public String label() {
        return label;
    }

    /** What marts and addresses call it. */
    public String kind() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The ledger that it is counted from. */
    public String ledger() {
        return ledger;
    }

    /** The mart whose measures it has. */
    public String mart() {
        return mart;
    }

    /** Whether its ledger is a register, which says how things stand: then a change on an earlier period cannot be told. */
    public boolean register() {
        return this == GROUPS || this == SIGNBOARDS;
    }

    /** The key by which style sheet and charts know it. */
    public String role() {
        return "topic-" + kind();
    }

    /** Character and word on the topic's colour. */
    public Span badge() {
        Span mark = new Span(sign);
        mark.addClassName("topic-sign");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span badge = new Span(mark, new Span(label));
        badge.addClassNames("topic-badge", role());
        return badge;
    }
}
