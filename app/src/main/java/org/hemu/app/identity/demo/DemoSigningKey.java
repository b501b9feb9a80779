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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.hemu.app.SecretFile;
import org.hemu.app.StartFailure;

/** The key that the demonstration signs its tokens with, kept in a file so that they outlive a restart. */
final class DemoSigningKey {
    private static final int BITS = 2048;

    private final Path file;

    /** @param directory exists */
    DemoSigningKey(Path directory) {
        this.file = directory.resolve("signing-key.json");
    }

    JWKSource<SecurityContext> keys() {
        try {
            String text = Files.exists(file) ? Files.readString(file) : make();
            return new ImmutableJWKSet<>(new JWKSet(RSAKey.parse(text)));
        } catch (ParseException | IOException e) {
            throw new StartFailure("the key " + file + " is none; delete it, and a new one is made", e);
        }
    }

    private String make() throws IOException {
        try {
            String key = new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
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
