package cn.jianfu.datasets.cases;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be done with a letter. */
public enum LetterStep {
    /** With this a letter begins. */
    DRAFTED("拟稿", LetterState.DRAFT),
    CHECKED("核稿", LetterState.CHECKED, LetterState.DRAFT),
    SENT_BACK("退回修改", LetterState.DRAFT, LetterState.CHECKED),
    SIGNED("签发", LetterState.SIGNED, LetterState.CHECKED),
    SENT("记录发出", LetterState.SENT, LetterState.SIGNED),
    VOIDED("作废", LetterState.VOID, LetterState.DRAFT, LetterState.CHECKED, LetterState.SIGNED);

    private final String label;
    private final LetterState leadsTo;
    private final Set<LetterState> from;

    LetterStep(String label, LetterState leadsTo, LetterState... from) {
        this.label = label;
        this.leadsTo = leadsTo;
        this.from = EnumSet.noneOf(LetterState.class);
        this.from.addAll(Arrays.asList(from));
    }

    /** The word on the screen. */
    public String label() {
        return label;
    }

    /** Where the letter stands after it. */
    public LetterState leadsTo() {
        return leadsTo;
    }

    /** Whether it has to be another person than the one who drafted. */
    public boolean byAnother() {
        return this == CHECKED || this == SIGNED;
    }

    /** The steps that a state allows. */
    public static Set<LetterStep> from(LetterState state) {
        return Arrays.stream(values())
                .filter(step -> step.from.contains(state))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LetterStep.class)));
    }

    /**
     * Refuses what a state does not allow, and one's own check.
     *
     * @param own whether whoever takes the step drafted the letter
     * @throws IllegalStepException with a sentence that says what is allowed instead
     */
    public void check(LetterState state, boolean own) {
        if (!from.contains(state)) {
            throw new IllegalStepException("这份函现在是“" + state.label() + "”，不能“" + label + "”。"
                    + (from(state).isEmpty()
                            ? "已没有可办的步骤。"
                            : "现在可以："
                                    + from(state).stream()
                                            .map(LetterStep::label)
                                            .collect(Collectors.joining("、"))
                                    + "。"));
        }
        if (own && byAnother()) {
            throw new IllegalStepException("拟稿人不能自己" + label + "，须由另一人办理。");
        }
    }
}
