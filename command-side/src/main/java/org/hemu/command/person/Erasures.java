package org.hemu.command.person;

import java.util.function.Function;
import org.hemu.api.person.SubjectEvent.SubjectErased;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.sealing.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Destroys the keys of those who were erased: when it is recorded, and again at each start, for a backup may bring one back. */
public final class Erasures {
    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);

    private final EventLog log;
    private final Function<StoredEvent, Recorded> decode;
    private final Vault vault;

    public Erasures(EventLog log, Function<StoredEvent, Recorded> decode, Vault vault) {
        this.log = log;
        this.decode = decode;
        this.vault = vault;
    }

    /** What is recorded is done at the next start if it cannot be now. */
    void follow(SubjectErased erased) {
        try {
            vault.destroy(erased.subject(), erased.key());
        } catch (RuntimeException e) {
            LOG.error("a key that is to be destroyed is still there; start again to destroy it", e);
        }
    }

    /** Destroys whatever should be destroyed already. */
    public void resume() {
        for (String subject : log.aggregateIds("subject", "")) {
            for (StoredEvent stored : log.readAggregate(subject, 0)) {
                if (decode.apply(stored).event() instanceof SubjectErased erased) {
                    vault.destroy(erased.subject(), erased.key());
                }
            }
        }
    }
}
