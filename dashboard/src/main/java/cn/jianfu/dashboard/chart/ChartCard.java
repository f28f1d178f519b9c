package cn.jianfu.dashboard.chart;

import cn.jianfu.dashboard.page.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** A chart in a card, with the table of the same figures one click away. */
public final class ChartCard extends Div {
    private final NativeButton toggle = new NativeButton("看表格");
    private final Card card;
    private final Component chart;
    private final Component table;

    public ChartCard(String title, String explanation, Component chart, Component table) {
        this.chart = chart;
        this.table = table;
        addClassName("chart-card");
        toggle.addClassName("quiet-button");
        toggle.addClickListener(click -> show(!table.isVisible()));
        card = new Card(title, explanation).tool(toggle);
        card.add(chart, table);
        add(card);
        show(false);
    }

    /** Something to press beside the switch between chart and table. */
    public ChartCard tool(Component tool) {
        card.tool(tool);
        return this;
    }

    /** Something under chart and table: where to go on. */
    public ChartCard foot(Component foot) {
        Div line = new Div(foot);
        line.addClassName("card-foot");
        card.add(line);
        return this;
    }

    private void show(boolean asTable) {
        table.setVisible(asTable);
        chart.setVisible(!asTable);
        toggle.setText(asTable ? "看图" : "看表格");
        toggle.getElement().setAttribute("aria-pressed", String.valueOf(asTable));
    }
}
