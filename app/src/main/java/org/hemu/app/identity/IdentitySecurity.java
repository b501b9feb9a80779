package org.hemu.app.identity;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Everything needs a token, or the session of a reader who signed in, but what is open; and nothing else is there. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class IdentitySecurity {
    static final String SIGN_OUT = "/sign-out";

    private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();
    private static final RequestMatcher API = PATH.matcher("/api/**");
    private static final RequestMatcher PAGE = PATH.matcher(HttpMethod.GET, "/");
    private static final RequestMatcher NOWHERE =
            new NegatedRequestMatcher(new OrRequestMatcher(API, PATH.matcher("/"), PATH.matcher("/index.html")));

    private final IdentityProblems problems;
    private final SecurityHeaders headers = new SecurityHeaders();
    private final boolean secureCookies;

    IdentitySecurity(IdentityProblems problems, Environment environment) {
        this.problems = problems;
        this.secureCookies = environment.getProperty("server.servlet.session.cookie.secure", Boolean.class, false);
    }

    @Bean
    SignInsUnderWay signInsUnderWay(Clock clock) {
        return new SignInsUnderWay(clock, secureCookies);
    }

    @Bean
    SecurityFilterChain identity(
            HttpSecurity http,
            JwtDecoder tokens,
            ClientRegistrationRepository registrations,
            SignInsUnderWay signInsUnderWay) {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(API)
                                .authenticated()
                                .requestMatchers(PAGE, PATH.matcher("/index.html"))
                                .authenticated()
                                .requestMatchers(OpenPaths.matchers())
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(problems)
                        .jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(IdentitySecurity::sender))
                        .withObjectPostProcessor(problems.ofTokens()))
                .oauth2Login(login -> login.loginPage(PagesClient.SIGN_IN)
                        .failureHandler(problems::signInFailed)
                        .authorizationEndpoint(sentOn -> sentOn.authorizationRequestRepository(signInsUnderWay))
                        .withObjectPostProcessor(problems.ofSigningIn())
                        .userInfoEndpoint(user -> user.oidcUserService(reader())))
                .logout(logout -> logout.logoutRequestMatcher(PATH.matcher(HttpMethod.POST, SIGN_OUT))
                        .logoutSuccessHandler(afterwards(registrations)))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(problems, API)
                        .defaultAuthenticationEntryPointFor(problems::notThere, NOWHERE)
                        .accessDeniedHandler(problems))
                .requestCache(cache -> cache.requestCache(new WantedPage(PAGE, secureCookies)))
                .csrf(csrf -> csrf.csrfTokenRepository(PageMark.cookie())
                        .csrfTokenRequestHandler(new PageMark())
                        .requireCsrfProtectionMatcher(new SessionProtection()))
                .headers(headers)
                .build();
    }

    /** Every filter observed by itself takes a good part of what a request takes; requests are observed as a whole. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** Methods that we do not know are refused where all are, by name. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    static AbstractAuthenticationToken sender(Jwt token) {
        try {
            return new ActorToken(token, ActorClaims.actor(token, null));
        } catch (ActorClaims.ClaimRefused e) {
            throw new InvalidBearerTokenException(String.valueOf(e.getMessage()), e);
        }
    }

    private static OAuth2UserService<OidcUserRequest, OidcUser> reader() {
        return request -> {
            try {
                String client = request.getClientRegistration().getClientId();
                return new SignedInReader(request.getIdToken(), ActorClaims.actor(request.getIdToken(), client));
            } catch (ActorClaims.ClaimRefused e) {
                throw new OAuth2AuthenticationException(
                        new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, e.getMessage(), null), e);
            }
        };
    }

    /** Tells the page where to go next: to the issuer, to sign out there too, if it offers that. */
    private static LogoutSuccessHandler afterwards(ClientRegistrationRepository registrations) {
        OidcClientInitiatedLogoutSuccessHandler issuer = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        issuer.setPostLogoutRedirectUri("{baseUrl}/");
        issuer.setRedirectStrategy((_, response, address) -> {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            response.setHeader(HttpHeaders.LOCATION, address);
        });
        return issuer;
    }
}
