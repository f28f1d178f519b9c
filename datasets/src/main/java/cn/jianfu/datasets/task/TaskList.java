package cn.jianfu.datasets.task;

/** On which list a task is; the names are those of the ledger's column {@code list}, of decisions and of marts. */
public enum TaskList {
    /** 附件1: the community's own duty by law. */
    DUTY("依法履职"),
    /** 附件2: what it assists the government with by law. */
    ASSIST("依法协助"),
    /** 附件3: what it must not be given, paid for or not. */
    EXCLUDED("不应承担"),
    /** On none of the lists, and admitted by nobody. */
    UNLISTED("清单外"),
    /** Nobody has decided yet. */
    PENDING("待研判");

    private final String label;

    TaskList(String label) {
        this.label = label;
    }

    /** The word that screens and reports use. */
    public String label() {
        return label;
    }

    /** Whether whoever hands such a task down hands down what is not the community's. */
    public boolean notOurs() {
        return this == EXCLUDED || this == UNLISTED;
    }
}
