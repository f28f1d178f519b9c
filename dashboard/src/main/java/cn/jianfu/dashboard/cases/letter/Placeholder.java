package cn.jianfu.dashboard.cases.letter;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a template can ask for: {{主送单位}} and so on. The words are those of the Word file. */
enum Placeholder {
    OFFICE("发文机关", false),
    TITLE("标题", false),
    NUMBER("发文字号", true),
    ADDRESSEE("主送单位", true),
    CAMPAIGN("行动名称", false),
    CERTIFICATES_ASKED("证明名称", true),
    DOCUMENTS("依据文件", false),
    QUANTITY("份数", false),
    COMMUNITIES("社区数", false),
    PERIOD("统计期", false),
    EARLIER_NUMBER("前次函号", false),
    REPLY_DAYS("回复工作日", false),
    CONTACT("联系人", false),
    TELEPHONE("联系电话", false),
    SIGNED_ON("成文日期", true),
    /** The table of ledger rows, written {{#台账明细}}. */
    ROWS("台账明细", false);

    private final String word;
    private final boolean required;

    Placeholder(String word, boolean required) {
        this.word = word;
        this.required = required;
    }

    /** Whether a letter without it is no letter. */
    boolean required() {
        return required;
    }

    /** Its name in a template. */
    String word() {
        return word;
    }

    /** How it stands in a template. */
    String written() {
        return this == ROWS ? "{{#" + word + "}}" : "{{" + word + "}}";
    }

    static Optional<Placeholder> of(String name) {
        return Arrays.stream(values()).filter(one -> one.word.equals(name)).findFirst();
    }

    /** All of them, for people who edit a template. */
    static String all() {
        return Arrays.stream(values()).map(Placeholder::written).collect(Collectors.joining(" "));
    }
}
