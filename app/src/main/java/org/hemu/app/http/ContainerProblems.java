package org.hemu.app.http;

import java.util.List;
import org.apache.catalina.Container;
import org.apache.catalina.Pipeline;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lets the servlet container report errors as everybody else here does, instead of on a page. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class ContainerProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final MessageSource messages;
    private final JsonMapper json;

    ContainerProblems(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            Container host = context.getParent();
            report(host.getPipeline(), new ProblemReport(messages, json));
            if (host instanceof StandardHost standard) {
                standard.setErrorReportValveClass(ProblemReport.class.getName());
            }
        });
    }

    private static void report(Pipeline pipeline, ProblemReport report) {
        List.of(pipeline.getValves()).stream()
                .filter(ErrorReportValve.class::isInstance)
                .forEach(pipeline::removeValve);
        pipeline.addValve(report);
    }
}
