package org.hemu.app.identity.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.hemu.app.SecretFile;
import org.hemu.app.StartFailure;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/**
 * The key that the demonstration signs its tokens with, kept in a file so that they outlive a restart. It is one of an elliptic
 * curve: to find the primes of an RSA key would take as long as the rest of a start.
 */
final class DemoSigningKey {
    static final SignatureAlgorithm ALGORITHM = SignatureAlgorithm.ES256;

    private final Path file;

    /** @param directory exists */
    DemoSigningKey(Path directory) {
        this.file = directory.resolve("signing-key.json");
    }

    JWKSource<SecurityContext> keys() {
        try {
            String text = Files.exists(file) ? Files.readString(file) : make();
            return new ImmutableJWKSet<>(new JWKSet(ECKey.parse(text)));
        } catch (ParseException | IOException e) {
            throw new StartFailure("the key " + file + " is none; delete it, and a new one is made", e);
        }
    }

    private String make() throws IOException {
        try {
            String key = new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.parse(ALGORITHM.getName()))
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
            SecretFile.write(file, key.getBytes(StandardCharsets.UTF_8));
            return key;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
