package org.hemu.eventstore.sealing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hemu.eventstore.jdbc.PostgresForTests;
import org.junit.jupiter.api.Test;

class PostgresKeyStoreTest extends KeyStoreContract {
    private final String url = PostgresForTests.newDatabase();

    @Override
    KeyStore store() {
        return KeyStores.postgresql(url, PostgresForTests.USER, PostgresForTests.PASSWORD);
    }

    @Test
    void thatIsNotThereIsSaidInASentence() {
        assertThatThrownBy(() -> KeyStores.postgresql("jdbc:postgresql://127.0.0.1:1/none?x=secret", "postgres", ""))
                .isInstanceOf(KeyStoreUnavailable.class)
                .hasMessageContaining("the key store jdbc:postgresql://127.0.0.1:1/none does not answer")
                .hasMessageNotContaining("secret");
    }
}
