package org.hemu.app.identity;

import java.util.function.Supplier;
import org.hemu.api.authority.Authority;
import org.hemu.api.authority.Denied;
import org.hemu.api.authority.NotPermitted;
import org.hemu.api.authority.Operation;
import org.hemu.api.shared.Role;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** What the operator's port tells: whether the process lives and is ready to anybody, the rest to whoever may operate. */
@Configuration(proxyBeanMethods = false)
class OperatorSecurity {
    private static final String ALL = "/actuator/**";
    private static final String[] PROBES = {"/actuator/health/liveness", "/actuator/health/readiness"};

    private final IdentityProblems problems;
    private final HandlerExceptionResolver resolver;

    OperatorSecurity(
            IdentityProblems problems, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        this.problems = problems;
        this.resolver = resolver;
    }

    @Bean
    @Order(0)
    SecurityFilterChain operators(HttpSecurity http, JwtDecoder tokens) {
        return http.securityMatcher(ALL)
                .authorizeHttpRequests(requests -> requests.requestMatchers(PROBES)
                        .permitAll()
                        .anyRequest()
                        .access((who, _) -> new AuthorizationDecision(operates(who))))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(problems)
                        .jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(IdentitySecurity::sender))
                        .withObjectPostProcessor(problems.ofTokens()))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(problems)
                        .accessDeniedHandler((request, response, _) -> resolver.resolveException(
                                request,
                                response,
                                null,
                                new Denied(new NotPermitted(Operation.READ_OPERATION_STATUS, role())))))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(new SecurityHeaders())
                .build();
    }

    private static boolean operates(Supplier<? extends Authentication> who) {
        return who.get() instanceof ActorToken token
                && Authority.table()
                        .everPermits(
                                Operation.READ_OPERATION_STATUS, token.actor().role());
    }

    private static Role role() {
        return new ActorSource().actor().role();
    }
}
