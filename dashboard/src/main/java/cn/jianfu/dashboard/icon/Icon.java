package cn.jianfu.dashboard.icon;

import com.vaadin.flow.component.Svg;

/** Line drawings on a grid of 20 by 20, in the colour of the words beside them. */
public enum Icon {
    OVERVIEW("<path d='M3 16.5h14M5 13.5V9M10 13.5v-9M15 13.5V7'/>"),
    REGIONS("<path d='M10 17s5.5-4.6 5.5-9A5.5 5.5 0 0 0 4.5 8c0 4.4 5.5 9 5.5 9Z'/><circle cx='10' cy='8' r='2'/>"),
    UNITS("<path d='M3 5h14M3 10h9.5M3 15h5.5'/>"),
    BURDEN("<circle cx='10' cy='5.5' r='2'/><path d='M6 8.5h8l2.5 8h-13l2.5-8Z'/>"),
    SUBMISSIONS(
            "<path d='M10 12.5v-9M6.5 6.5 10 3l3.5 3.5M3.5 12v3a1.5 1.5 0 0 0 1.5 1.5h10a1.5 1.5 0 0 0 1.5-1.5v-3'/>"),
    QUARANTINE("<path d='M10 3.2 17.3 16H2.7L10 3.2ZM10 8.2v3.6M10 13.8v.2'/>"),
    ADJUDICATION(
            "<path d='M10 3v14M6 17h8M4 6h12M4 6l-2 5a2.4 2.4 0 0 0 4 0L4 6ZM16 6l-2 5a2.4 2.4 0 0 0 4 0L16 6Z'/>"),
    CASES("<path d='M3 4.5h4.5v11H3zM7.5 4.5H12v7.5H7.5zM12 4.5h5V9h-5z'/>"),
    CATALOGUE("<path d='M4.5 3h9a2 2 0 0 1 2 2v12h-9a2 2 0 0 1-2-2V3ZM8 7.5h4.5M8 11h4.5'/>"),
    RULES("<path d='M3 6.5h14v7H3zM6.5 6.5v3M10 6.5v4M13.5 6.5v3'/>"),
    EXPORTS("<path d='M10 3v9.5M6.5 9 10 12.5 13.5 9M3.5 16.5h13'/>"),
    PERSON("<circle cx='10' cy='6.8' r='3.3'/><path d='M3.8 17c.6-3.4 3-5 6.2-5s5.6 1.6 6.2 5'/>");

    private final String drawing;

    Icon(String drawing) {
        this.drawing = drawing;
    }

    /** A drawing to put beside words; screen readers pass over it. */
    public Svg draw() {
        Svg svg = new Svg("<svg viewBox='0 0 20 20' width='20' height='20' fill='none' stroke='currentColor'"
                + " stroke-width='1.6' stroke-linecap='round' stroke-linejoin='round'>" + drawing + "</svg>");
        svg.addClassName("icon");
        svg.getElement().setAttribute("aria-hidden", "true");
        return svg;
    }
}
