package org.hemu.app.identity.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import java.text.ParseException;
import org.hemu.app.SecretFile;
import org.hemu.app.StartFailure;

/** The key that the demonstration signs its tokens with, kept in a file so that they outlive a restart. */
final class DemoSigningKey {
    private static final int BITS = 2048;

    private final SecretFile file;

    /** @param directory exists */
    DemoSigningKey(Path directory) {
        this.file = new SecretFile(directory, "demo-signing-key.json");
    }

    JWKSource<SecurityContext> keys() {
        String text = file.read().orElseGet(this::make);
        try {
            return new ImmutableJWKSet<>(new JWKSet(RSAKey.parse(text)));
        } catch (ParseException e) {
            throw new StartFailure("the key " + file.path() + " is none; delete it, and a new one is made", e);
        }
    }

    private String make() {
        try {
            String key = new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
            file.write(key);
            return key;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
