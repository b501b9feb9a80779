package org.hemu.command.person;

import java.util.function.Function;
import org.hemu.api.person.SubjectEvent.SubjectErased;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.sealing.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Destroys the keys of those who were erased: when it is recorded, and again at each start, for a backup may bring one back.
 * What cannot be done at once is done later.
 */
public final class Erasures {
    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);

    private final EventLog log;
    private final Function<StoredEvent, Recorded> decode;
    private final Vault vault;
    private volatile boolean behind;

    public Erasures(EventLog log, Function<StoredEvent, Recorded> decode, Vault vault) {
        this.log = log;
        this.decode = decode;
        this.vault = vault;
    }

    /** What is recorded is done later if it cannot be now. */
    void follow(SubjectErased erased) {
        try {
            vault.destroy(erased.subject(), erased.key());
        } catch (RuntimeException e) {
            behind = true;
            LOG.error("a key that is to be destroyed is still there, and is tried again", e);
        }
    }

    /** Destroys whatever should be destroyed already. */
    public void resume() {
        behind = false;
        for (String subject : log.aggregateIds("subject", "")) {
            for (StoredEvent stored : log.readAggregate(subject, 0)) {
                if (decode.apply(stored).event() instanceof SubjectErased erased) {
                    vault.destroy(erased.subject(), erased.key());
                }
            }
        }
        vault.wipe();
    }

    /** Whether nothing is left of the keys of those who were erased. */
    public boolean isDone() {
        return !behind && vault.isWiped();
    }

    /** Does what could not be done when it was to be. */
    public void catchUp() {
        if (behind) {
            resumeLater();
        } else if (!vault.isWiped()) {
            vault.wipe();
        }
    }

    private void resumeLater() {
        try {
            resume();
        } catch (RuntimeException e) {
            behind = true;
            throw e;
        }
    }
}
