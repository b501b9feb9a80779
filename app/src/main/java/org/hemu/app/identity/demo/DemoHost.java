package org.hemu.app.identity.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads readers who come by another name of this machine to the one that the issuer knows: tokens and sessions are for one
 * address. Whoever comes with a token is not concerned.
 */
@Component
@Profile("demo")
@Order(DemoHost.BEFORE_SECURITY)
final class DemoHost extends OncePerRequestFilter {
    static final int BEFORE_SECURITY = -110;

    private final DemoAddress address;

    DemoHost(DemoAddress address) {
        this.address = address;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServerName().equals(DemoAddress.HOST)
                || request.getServletPath().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        response.setStatus(HttpStatus.TEMPORARY_REDIRECT.value());
        response.setHeader(
                HttpHeaders.LOCATION, address.get() + request.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
