package org.hemu.command.http;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What all commands over HTTP have in common. */
@Configuration(proxyBeanMethods = false)
class CommandHttp implements WebMvcConfigurer {
    private final CommandRequestResolver requests;

    CommandHttp(CommandRequestResolver requests) {
        this.requests = requests;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(requests);
    }
}
