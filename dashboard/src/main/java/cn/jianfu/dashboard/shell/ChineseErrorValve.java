package cn.jianfu.dashboard.shell;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * What Tomcat itself refuses, such as an address longer than it reads, gets a page of ours and no details of
 * Tomcat's.
 */
public final class ChineseErrorValve extends ErrorReportValve {
    /** Made by Tomcat, by the name of the class. */
    public ChineseErrorValve() {
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("utf-8");
            response.getReporter().write(Mishap.of(response.getStatus()).page(""));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            // Whoever asked is gone.
        }
    }

    /** Puts the valve in. */
    @Component
    static final class Placing implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(ChineseErrorValve.class.getName());
                    host.getPipeline().addValve(new ChineseErrorValve());
                }
            });
        }
    }
}
