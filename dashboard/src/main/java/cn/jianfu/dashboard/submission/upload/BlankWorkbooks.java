package cn.jianfu.dashboard.submission.upload;

import cn.jianfu.dashboard.page.Card;
import cn.jianfu.datasets.kind.BlankWorkbook;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;

/** The blank ledger of each kind, for communities that keep none yet. */
public final class BlankWorkbooks {
    private BlankWorkbooks() {}

    public static Component card() {
        Card card = new Card("空白台账", "给还没有建台账的社区；已有台账的照旧登记，不必换成这个样式");
        card.setTestId("blank-workbooks");
        Div links = new Div();
        links.addClassName("blank-workbooks");
        for (LedgerKind kind : LedgerKinds.all()) {
            Anchor link = new Anchor(new Blank(kind), kind.label());
            link.addClassName("cell-link");
            link.setTestId("blank-" + kind.code());
            links.add(link);
        }
        card.add(links);
        return card;
    }

    /** Written when it is asked for. */
    private record Blank(LedgerKind kind) implements DownloadHandler {
        @Override
        public void handleDownloadRequest(DownloadEvent event) throws IOException {
            event.setFileName(kind.label() + "（空白）.xlsx");
            event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            BlankWorkbook.write(kind, event.getOutputStream());
        }
    }
}
