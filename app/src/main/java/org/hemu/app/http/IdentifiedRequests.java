package org.hemu.app.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hemu.api.authority.Acting;
import org.hemu.api.shared.Actor;
import org.hemu.app.identity.ActorSource;
import org.hemu.app.identity.NotIdentified;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Lets nobody at the interface who does not say who they are, and binds who it is to the request. */
@Component
@Order(IdentifiedRequests.BEHIND_SECURITY)
final class IdentifiedRequests extends OncePerRequestFilter {
    static final int BEHIND_SECURITY = -90;

    private final ActorSource actors;
    private final HandlerExceptionResolver problems;

    IdentifiedRequests(ActorSource actors, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.actors = actors;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Actor actor;
        try {
            actor = actors.actor();
        } catch (NotIdentified e) {
            problems.resolveException(request, response, null, e);
            return;
        }
        try {
            Acting.as(actor, () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
