package org.hemu.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Says, as a problem, why nobody is believed to have sent a request. */
@Component
final class IdentityProblems implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {
    private static final String FORGOTTEN = "authorization_request_not_found";

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
        if (!(e instanceof CsrfException)) {
            nothingThere(request, response);
            return;
        }
        problems.resolveException(
                request, response, null, (Exception) NotIdentified.forgery().initCause(e));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
        commence(request, response, e);
    }

    /** Whoever took too long to sign in, so that their session is over, begins anew. */
    void signInFailed(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (e instanceof OAuth2AuthenticationException failed
                && failed.getError().getErrorCode().equals(FORGOTTEN)) {
            response.sendRedirect("/");
        } else {
            problems.resolveException(
                    request, response, null, (Exception) SignInFaults.of(e).initCause(e));
        }
    }

    /** An issuer that does not answer is a problem too, and no error of ours. */
    ObjectPostProcessor<BearerTokenAuthenticationFilter> ofTokens() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(IdentityProblems.this);
                return filter;
            }
        };
    }

    /** What keeps a reader from being sent to the issuer: its silence, unless the request is wrong or for another issuer. */
    ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> ofSigningIn() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(IdentityProblems.this::notSentOn);
                return filter;
            }
        };
    }

    private void notSentOn(HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
        String path = request.getRequestURI();
        if (e.getCause() instanceof InvalidParameterException unreadable) {
            problems.resolveException(request, response, null, unreadable);
        } else if (!path.equals(PagesClient.SIGN_IN)) {
            nothingThere(request, response);
        } else {
            commence(request, response, new AuthenticationServiceException("no issuer", e));
        }
    }

    /** What nobody is let in to is answered as what does not exist. */
    void notThere(HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
        nothingThere(request, response);
    }

    private void nothingThere(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        HttpMethod method = HttpMethod.valueOf(request.getMethod());
        problems.resolveException(
                request, response, null, new NoResourceFoundException(method, path, path.substring(1)));
    }

    private static NotIdentified problem(AuthenticationException e) {
        return switch (e) {
            case AuthenticationServiceException _ -> NotIdentified.issuerUnreachable();
            case OAuth2AuthenticationException refused -> NotIdentified.tokenRefused(TokenFaults.of(refused));
            default -> NotIdentified.missing();
        };
    }
}
