package cn.jianfu.dashboard.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;

/** A chart in the browser. A click on a column, bar or area says its key. */
@Tag("jianfu-chart")
@JsModule("context://jianfu/chart.js")
public class Chart extends Component implements HasStyle {
    private final ChartModel model;

    /**
     * @param summary one or two sentences that say what the chart shows, for those who hear it
     * @param height in pixels
     */
    public Chart(ChartModel model, String summary, int height) {
        this.model = model;
        getElement().setPropertyBean("model", model);
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", summary);
        getStyle().set("height", height + "px");
    }

    /** What it shows. */
    public ChartModel model() {
        return model;
    }

    /** Makes the chart lead somewhere. */
    public Registration onKey(ComponentEventListener<KeyClick> listener) {
        getElement().setAttribute("leads", "");
        return addListener(KeyClick.class, listener);
    }

    /** A click on what a key stands for. */
    @DomEvent("chart-click")
    public static class KeyClick extends ComponentEvent<Chart> {
        private final String key;

        public KeyClick(Chart source, boolean fromClient, @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.key = key;
        }

        /** The category's or area's key. */
        public String key() {
            return key;
        }
    }
}
