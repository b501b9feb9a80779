package org.hemu.query.shared;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What all queries over HTTP have in common. */
@Configuration(proxyBeanMethods = false)
class QueryHttp implements WebMvcConfigurer {
    private final MinimumPosition minimumPosition;

    QueryHttp(MinimumPosition minimumPosition) {
        this.minimumPosition = minimumPosition;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(minimumPosition).addPathPatterns("/api/v1/**");
    }
}
