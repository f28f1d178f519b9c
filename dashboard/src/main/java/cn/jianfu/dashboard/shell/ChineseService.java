package cn.jianfu.dashboard.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Makes the framework itself speak Chinese: the document's language, lost connections, ended sessions, errors. */
@Component
class ChineseService implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages());
        event.addIndexHtmlRequestListener(response -> {
            response.getDocument().getElementsByTag("html").attr("lang", "zh-CN");
            response.getDocument()
                    .head()
                    .prependElement("script")
                    .attr("src", response.getVaadinRequest().getContextPath() + "/jianfu/scheme.js");
        });
        event.getSource().addUIInitListener(ui -> speakChinese(ui.getUI()));
        event.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(new ChineseErrorHandler()));
    }

    private static void speakChinese(UI ui) {
        ui.setLocale(Locale.SIMPLIFIED_CHINESE);
        ReconnectDialogConfiguration reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText("与服务器的连接断开了，正在重新连接……");
        reconnect.setDialogTextGaveUp("连接不上服务器，请检查网络后刷新页面。");
    }

    private static CustomizedSystemMessages messages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption("登录已过期");
        messages.setSessionExpiredMessage("请点此处重新登录，随后会回到原来的页面。");
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption("系统出了问题");
        messages.setInternalErrorMessage("请点此处刷新页面；仍不行时，请联系系统管理员。");
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption("浏览器禁用了 Cookie");
        messages.setCookiesDisabledMessage("请在浏览器设置中允许 Cookie,再点此处刷新。");
        return messages;
    }
}
