package org.hemu.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Says, as a problem, why nobody is believed to have sent a request. */
@Component
final class IdentityProblems implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {
    private final HandlerExceptionResolver problems;

    IdentityProblems(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
        problems.resolveException(
                request, response, null, (Exception) problem(e).initCause(e));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e) {
        problems.resolveException(
                request, response, null, (Exception) NotIdentified.forgery().initCause(e));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
        commence(request, response, e);
    }

    /** An issuer that does not answer is a problem too, and no error of ours. */
    ObjectPostProcessor<BearerTokenAuthenticationFilter> failures() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(IdentityProblems.this);
                return filter;
            }
        };
    }

    private static NotIdentified problem(AuthenticationException e) {
        return switch (e) {
            case AuthenticationServiceException _ -> NotIdentified.issuerUnreachable();
            case OAuth2AuthenticationException refused -> {
                String why = refused.getError().getDescription();
                yield NotIdentified.tokenRefused(
                        why == null ? refused.getError().getErrorCode() : why);
            }
            default -> NotIdentified.missing();
        };
    }
}
