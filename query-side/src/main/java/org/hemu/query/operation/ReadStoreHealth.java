package org.hemu.query.operation;

import org.hemu.query.runtime.ReadSide;
import org.hemu.query.runtime.StoreUnreachable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the read store answers. Read models that lag behind are late, not ill. */
@Component("readStore")
final class ReadStoreHealth implements HealthIndicator {
    private final ReadSide readSide;

    ReadStoreHealth(ReadSide readSide) {
        this.readSide = readSide;
    }

    @Override
    public Health health() {
        try {
            readSide.quarantined(-1);
            return Health.up().build();
        } catch (StoreUnreachable e) {
            return Health.down()
                    .withDetail("reason", String.valueOf(e.getMessage()))
                    .build();
        }
    }
}
