package cn.jianfu.dashboard;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the dashboard, and says what every page of it is dressed in. */
@SpringBootApplication
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://jianfu/tokens.css")
@StyleSheet("context://jianfu/frame.css")
@StyleSheet("context://jianfu/parts.css")
@StyleSheet("context://jianfu/adjudication.css")
@StyleSheet("context://jianfu/burden.css")
@StyleSheet("context://jianfu/cases.css")
@StyleSheet("context://jianfu/rules.css")
@StyleSheet("context://jianfu/submission.css")
@StyleSheet("context://jianfu/setup.css")
@Viewport("width=device-width, initial-scale=1")
public class DashboardApplication implements AppShellConfigurator {
    public static void main(String[] args) {
        SpringApplication.run(DashboardApplication.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("减负");
        settings.addMetaTag("description", "看清哪些单位在向社区违规索要证明");
        settings.addFavIcon("icon", "jianfu/icon.svg", "any");
    }
}
