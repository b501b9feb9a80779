package org.hemu.query.shared;

import java.time.YearMonth;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What all queries over HTTP have in common. */
@Configuration(proxyBeanMethods = false)
class QueryHttp implements WebMvcConfigurer {
    private static final Pattern MONTH = Pattern.compile("(19|20|21)\\d{2}-(0[1-9]|1[0-2])");

    private final MinimumPosition minimumPosition;

    QueryHttp(MinimumPosition minimumPosition) {
        this.minimumPosition = minimumPosition;
    }

    /** Constants by name, and months as the document says, within the years that dates of commands may have. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, YearMonth.class, QueryHttp::month);
        registry.addConverterFactory(new NamedConstants());
    }

    private static YearMonth month(String text) {
        if (!MONTH.matcher(text).matches()) {
            throw new IllegalArgumentException("not a month of the years 1900 to 2199: " + text);
        }
        return YearMonth.parse(text);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(minimumPosition).addPathPatterns("/api/v1/**");
    }
}
