package cn.jianfu.dashboard.setup;

import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** One step: what is done is said in a line; what is not can be done; what must wait says for what. */
abstract class Step extends Div {
    private final Card card;
    private final Paragraph refused = new Paragraph();

    /** @param done a Chinese sentence of what has been done; empty when nothing has */
    Step(String id, int number, String title, String explanation, String done) {
        card = new Card(number + "  " + title, explanation);
        card.setTestId("setup-" + id);
        if (!done.isEmpty()) {
            Paragraph line = new Paragraph("✓ " + done);
            line.addClassName("setup-done");
            line.setTestId("done-" + id);
            card.add(line);
        }
        refused.addClassNames("remark", "setup-refused");
        refused.setTestId("refused-" + id);
        refused.setVisible(false);
        add(card);
    }

    final Card card() {
        return card;
    }

    final void waitFor(String what) {
        card.add(Notices.nothing(what));
    }

    /** A button under the step; what is wrong with what was typed stands beside it. */
    final Button act(String words, String id, Runnable act) {
        Button button = new Button(words, click -> {
            try {
                refused.setVisible(false);
                act.run();
            } catch (IllegalArgumentException e) {
                refuse(String.valueOf(e.getMessage()));
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setTestId(id);
        button.setDisableOnClick(false);
        Div foot = new Div(button);
        foot.addClassName("card-foot");
        card.add(refused, foot);
        return button;
    }

    final void refuse(String why) {
        refused.setText(why + (why.endsWith("。") ? "" : "。"));
        refused.setVisible(true);
        if (refused.getParent().isEmpty()) {
            card.add(refused);
        }
    }
}
