package cn.jianfu.dashboard.adjudication;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/**
 * Buttons that bear their keys: those that decide, and those that every queue has.
 *
 * @param mayDecide whether there is anything to undo
 */
record Toolbar(Runnable previous, Runnable next, Runnable undo, boolean mayDecide) {
    /** A button with its key on it. */
    static NativeButton key(String key, String words, String testId, Runnable pressed) {
        return key(key, new Span(words), testId, pressed);
    }

    /** The same, with words that change. */
    static NativeButton key(String key, Span words, String testId, Runnable pressed) {
        Span cap = new Span(key.equals("Enter") ? "↵" : key.toUpperCase(Locale.ROOT));
        cap.addClassName("key-cap");
        cap.getElement().setAttribute("aria-hidden", "true");
        NativeButton button = Keys.bind(new NativeButton(), key);
        button.add(cap, words);
        button.addClassName("key-button");
        button.setTestId(testId);
        button.addClickListener(click -> pressed.run());
        return button;
    }

    /** The buttons that decide, then undo, previous, next and what the keys are. */
    Component with(List<? extends Component> deciding) {
        Div deciders = new Div(deciding.toArray(Component[]::new));
        deciders.addClassName("deciders");
        Span help = new Span(
                "按键：按钮左端的字符即快捷键；↵ 采纳第一条建议，把握不足的建议要按两次，X 选中或取消当前名称（选中多个时一起研判），J、K 下一个、上一个，U 撤销。在输入框里打字时快捷键不起作用。");
        help.addClassNames("key-help", "quiet");
        help.setTestId("key-help");
        help.setVisible(false);
        Div moving = new Div(key("k", "上一个", "previous", previous), key("j", "下一个", "next", next));
        if (mayDecide) {
            moving.add(key("u", "撤销", "undo", undo));
        }
        moving.add(key("?", "按键说明", "keys", () -> help.setVisible(!help.isVisible())));
        moving.addClassName("movers");
        Div bar = new Div(deciders, moving, help);
        bar.addClassName("key-bar");
        return bar;
    }
}
