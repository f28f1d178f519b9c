package cn.jianfu.dashboard.shell;

import cn.jianfu.dashboard.storage.DatabaseAway;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person sees when something breaks under a click: a sentence, while the stack goes to the log. */
final class ChineseErrorHandler implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ChineseErrorHandler.class);

    @Override
    public void error(ErrorEvent event) {
        boolean away = DatabaseAway.caused(event.getThrowable());
        if (away) {
            LOG.error("A request failed: {}", DatabaseAway.why(event.getThrowable()));
        } else {
            LOG.error("A request failed", event.getThrowable());
        }
        if (UI.getCurrent() != null) {
            Notification notification = Notification.show(
                    away ? "数据库暂时连接不上，系统正在自动重新连接，请过一会儿再试。" : "这一步没有成功，请稍后再试；仍不行时，请联系系统管理员。",
                    6000,
                    Notification.Position.TOP_CENTER);
            notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        }
    }
}
