package org.hemu.app.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.hemu.api.authority.Acting;
import org.hemu.api.authority.Authority;
import org.hemu.api.authority.Denied;
import org.hemu.api.authority.Needs;
import org.hemu.api.authority.NotPermitted;
import org.hemu.api.authority.Operation;
import org.hemu.api.shared.Role;
import org.hemu.command.http.CommandRequest;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Turns away whoever's role never includes what a resource does. Where that is, is asked further inside: of commands before
 * the aggregate, of data where they are read. A resource that does not say what it does is closed. The end of a stream is no
 * request anew.
 */
@Configuration(proxyBeanMethods = false)
class PermittedRequests implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        if (request.getDispatcherType() == DispatcherType.REQUEST
                                && handler instanceof HandlerMethod method
                                && isResource(method)
                                && !sendsCommand(method)) {
                            check(method);
                        }
                        return true;
                    }
                })
                .addPathPatterns("/api/**")
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    /** The framework itself answers what can be asked of a resource. */
    private static boolean isResource(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("org.hemu.");
    }

    private static boolean sendsCommand(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == CommandRequest.class);
    }

    private static void check(HandlerMethod method) {
        Needs needs = method.getMethodAnnotation(Needs.class);
        if (needs == null) {
            throw new IllegalStateException("nobody may do what says nothing of itself: " + method);
        }
        Operation operation = needs.value();
        Role role = Acting.now().role();
        if (!Authority.table().everPermits(operation, role)) {
            throw new Denied(new NotPermitted(operation, role));
        }
    }
}
