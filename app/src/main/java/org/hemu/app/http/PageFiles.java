package org.hemu.app.http;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A browser keeps the scripts, styles and maps of the pages, and asks each time whether they are still the same. By what is in
 * them: the files of one build are as old as those of any other. A page itself is kept by nobody.
 */
@Configuration(proxyBeanMethods = false)
class PageFiles implements WebMvcConfigurer {

    /** Apart from the other files, so that it is answered as everything else is that only some may see. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/index.html").addResourceLocations("classpath:/static/");
    }

    /** Weak, because the container compresses nothing that has to stay the same byte for byte. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> versionsOfFiles() {
        ShallowEtagHeaderFilter versions = new ShallowEtagHeaderFilter();
        versions.setWriteWeakETag(true);
        FilterRegistrationBean<ShallowEtagHeaderFilter> filter = new FilterRegistrationBean<>(versions);
        filter.addUrlPatterns("/page/*", "/maps/*", "/webjars/*");
        filter.setOrder(IdentifiedRequests.BEHIND_SECURITY);
        return filter;
    }
}
