package cn.jianfu.dashboard.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A part of a page on a ground of its own: heading, a line of explanation, tools at the right, content. */
public final class Card extends Section {
    private final Div tools = new Div();

    public Card(String title, String explanation) {
        addClassName("card");
        H2 heading = new H2(title);
        Div words = new Div(heading);
        if (!explanation.isEmpty()) {
            Paragraph line = new Paragraph(explanation);
            line.addClassName("card-explanation");
            words.add(line);
        }
        tools.addClassName("card-tools");
        Div head = new Div(words, tools);
        head.addClassName("card-head");
        add(head);
    }

    /** Something to press, at the right of the heading. */
    public Card tool(Component tool) {
        tools.add(tool);
        return this;
    }
}
