package org.hemu.app.identity.demo;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.InetAddress;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hemu.app.DataDirectory;
import org.hemu.app.StartFailure;
import org.hemu.app.http.FormsTaken;
import org.hemu.app.identity.IdentitySettings;
import org.hemu.app.identity.RememberedTokens;
import org.hemu.app.identity.SecurityHeaders;
import org.hemu.app.identity.TokenRules;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** The issuer of the demonstration. Whoever signed in there has not signed in to the pages yet: that goes through a token. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoProvider {
    private static final String AUDIENCE = "hemu";
    private static final Set<String> FORMS = Set.of(DemoSignIn.PATH, "/connect/logout", "/userinfo");
    private static final String SIGNED_IN = "hemu.demo.signed-in";

    DemoProvider(IdentitySettings settings, ServerProperties server) {
        if (settings.issuer() != null) {
            throw new StartFailure(
                    "hemu.identity.issuer is set, but the demo profile brings its own issuer; choose another"
                            + " profile with --spring.profiles.active=…");
        }
        InetAddress address = server.getAddress();
        if (address == null || !address.isLoopbackAddress()) {
            throw new StartFailure(
                    "the demo profile lets anybody in and is for this machine only; choose another profile"
                            + " with --spring.profiles.active=…, or leave server.address alone");
        }
    }

    @Bean
    DemoAddress demoAddress() {
        return new DemoAddress();
    }

    @Bean
    DemoClients demoClients(DemoAddress address) {
        return new DemoClients(address);
    }

    @Bean
    JWKSource<SecurityContext> demoSigningKey(DataDirectory directory) {
        return new DemoSigningKey(directory.sub("demo")).keys();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain demoIssuer(HttpSecurity http, DemoAddress address) {
        OAuth2AuthorizationServerConfigurer issuer = new OAuth2AuthorizationServerConfigurer();
        HttpSessionSecurityContextRepository own = new HttpSessionSecurityContextRepository();
        own.setSpringSecurityContextKey(SIGNED_IN);
        return http.with(
                        issuer,
                        all -> all.oidc(oidc -> oidc.providerConfigurationEndpoint(
                                description -> description.providerConfigurationCustomizer(
                                        said -> said.idTokenSigningAlgorithms(DemoProvider::onlyOurs)))))
                .securityMatcher(new OrRequestMatcher(
                        issuer.getEndpointsMatcher(),
                        PathPatternRequestMatcher.withDefaults().matcher(DemoSignIn.PATH)))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .securityContext(context -> context.securityContextRepository(own))
                .formLogin(form -> form.loginPage(DemoSignIn.PATH).permitAll())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(DemoSignIn.PATH)))
                .headers(new SecurityHeaders())
                .build();
    }

    private static void onlyOurs(List<String> algorithms) {
        algorithms.clear();
        algorithms.add(DemoSigningKey.ALGORITHM.getName());
    }

    /** Tokens are asked for by forms, and the page on which one chooses who to be is one. */
    @Bean
    FormsTaken demoForms() {
        return path -> path.startsWith("/oauth2/") || FORMS.contains(path);
    }

    @Bean
    AuthorizationServerSettings demoIssuerSettings() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    UserDetailsService demoPeople() {
        return new InMemoryUserDetailsManager(Arrays.stream(DemoActor.values())
                .map(actor -> User.withUsername(actor.subject())
                        .password(DemoActor.ENCODED)
                        .build())
                .toList());
    }

    /** A person acts through the pages, a program through itself. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> demoClaims() {
        return context -> {
            context.getJwsHeader().algorithm(DemoSigningKey.ALGORITHM);
            Authentication holder = Objects.requireNonNull(context.getPrincipal());
            DemoActor.of(holder.getName())
                    .ifPresent(actor -> context.getClaims().claims(claims -> claims.putAll(actor.claims())));
            context.getClaims().claim("client_id", context.getRegisteredClient().getClientId());
            if (context.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN)) {
                context.getClaims().audience(List.of(AUDIENCE));
            }
        };
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> demoSignInTokens() {
        OidcIdTokenDecoderFactory factory = new OidcIdTokenDecoderFactory();
        factory.setJwsAlgorithmResolver(_ -> DemoSigningKey.ALGORITHM);
        return factory;
    }

    /** The issuer is known once the port is open. */
    @Bean
    JwtDecoder demoTokens(JWKSource<SecurityContext> keys, DemoAddress address, Clock clock) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(DemoSigningKey.ALGORITHM)
                .build();
        OAuth2TokenValidator<Jwt> rules =
                token -> TokenRules.of(address.get(), AUDIENCE, clock).validate(token);
        decoder.setJwtValidator(rules);
        return new RememberedTokens(decoder, rules);
    }
}
