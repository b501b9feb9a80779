package org.hemu.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hemu.command.employment.WorkerIdKey;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.sealing.KeyEncryptionKeys;
import org.hemu.eventstore.sealing.KeyStore;
import org.hemu.eventstore.sealing.KeyStores;
import org.hemu.eventstore.sealing.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The vault that personal data is sealed in. */
@Configuration(proxyBeanMethods = false)
class Keys {
    private static final Logger LOG = LoggerFactory.getLogger(Keys.class);
    private static final Profiles DEMO = Profiles.of("demo");

    @Bean
    KeyDirectory keyDirectory(HemuSettings settings, DataDirectory data) {
        return KeyDirectory.prepare(settings, data);
    }

    /** Whoever answers queries is asked for a person by the number of a document, and needs it too. */
    @Bean
    WorkerIdKey workerIdKey(EventLog log, HemuSettings settings, KeyDirectory directory) {
        return new LogKey(log).find(settings, directory);
    }

    @Bean(destroyMethod = "close")
    Vault vault(EventLog log, HemuSettings settings, KeyDirectory directory, Environment environment) {
        LogKeyStore belonging = new LogKeyStore(log);
        KeyStore store = store(settings, directory, belonging.isNone());
        try {
            KeyEncryptionKeys keys = new EncryptionKeys(settings.keys(), directory)
                    .find(environment.acceptsProfiles(DEMO), belonging.isNone());
            Vault vault = new Vault(store, keys);
            belonging.confirm(vault.id());
            int anew = vault.lockAnew();
            if (anew > 0) {
                LOG.info("{} keys of subjects were locked anew by the primary key-encryption key", anew);
            }
            return vault;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    static boolean isWhere(HemuSettings.Log log, HemuSettings.Keys keys) {
        return keys.url().equals(log.url());
    }

    private static KeyStore store(HemuSettings settings, KeyDirectory directory, boolean mayBeMade) {
        HemuSettings.Keys keys = settings.keys();
        if (!keys.embedded()) {
            if (isWhere(settings.log(), keys)) {
                throw new StartFailure(
                        "hemu.keys.url is where the log is, so that a copy of one would hold both; choose"
                                + " another database");
            }
            return KeyStores.postgresql(keys.url(), keys.user(), keys.password());
        }
        if (!settings.log().embedded()) {
            throw new StartFailure(
                    "several processes may share a log on PostgreSQL, so that the keys of its subjects must be"
                            + " shared too; set hemu.keys.url to another database for all of them");
        }
        Path file = directory.path().resolve("subjects.sqlite");
        if (!mayBeMade && Files.notExists(file)) {
            throw new StartFailure("the log is in use but its key store " + file
                    + " is missing; restore it, for without it nobody in the log can be read");
        }
        return KeyStores.sqlite(file);
    }
}
