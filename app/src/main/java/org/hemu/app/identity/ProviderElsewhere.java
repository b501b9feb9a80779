package org.hemu.app.identity;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;
import org.hemu.app.StartFailure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.util.function.SingletonSupplier;

/** Outside the demo profile: the issuer of the settings. It is asked when it is first needed, so that we start without it. */
@Configuration(proxyBeanMethods = false)
@Profile("!demo")
class ProviderElsewhere {
    private final IdentitySettings settings;
    private final URI issuer;
    private final Supplier<ClientRegistration> pages = SingletonSupplier.of(this::pages);

    ProviderElsewhere(IdentitySettings settings) {
        String fault = settings.fault();
        if (fault != null) {
            throw new StartFailure(fault);
        }
        this.settings = settings;
        this.issuer = Objects.requireNonNull(settings.issuer());
    }

    @Bean
    JwtDecoder tokens(Clock clock) {
        JwtDecoder decoder = new SupplierJwtDecoder(() -> decoder(clock));
        return token -> {
            try {
                return decoder.decode(token);
            } catch (JwtDecoderInitializationException e) {
                throw new JwtException("the issuer does not answer", e);
            }
        };
    }

    private JwtDecoder decoder(Clock clock) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(new IssuerKeys(keys()))
                .jwsAlgorithm(settings.algorithm().signature())
                .build();
        OAuth2TokenValidator<Jwt> rules = TokenRules.of(issuer.toString(), settings.audience(), clock);
        decoder.setJwtValidator(rules);
        return new RememberedTokens(decoder, rules);
    }

    /** As the issuer describes itself. */
    private URL keys() {
        String address = pages.get().getProviderDetails().getJwkSetUri();
        try {
            return URI.create(Objects.requireNonNull(address, "the issuer does not say where its keys are"))
                    .toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> signInTokens() {
        OidcIdTokenDecoderFactory factory = new OidcIdTokenDecoderFactory();
        factory.setJwsAlgorithmResolver(_ -> settings.algorithm().signature());
        return factory;
    }

    @Bean
    ClientRegistrationRepository registrations() {
        return name -> name.equals(PagesClient.NAME) ? pages.get() : null;
    }

    private ClientRegistration pages() {
        ClientRegistration.Builder pages = ClientRegistrations.fromIssuerLocation(issuer.toString())
                .registrationId(PagesClient.NAME)
                .clientId(settings.clientId())
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE);
        return (settings.clientSecret() == null
                        ? pages.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        : pages.clientSecret(settings.clientSecret()))
                .build();
    }
}
