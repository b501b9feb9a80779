package org.hemu.eventstore.sealing;

/** The keys of subjects cannot be had at the moment, or not by this process. The message is one sentence for an operator. */
public final class KeyStoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyStoreUnavailable(String message) {
        super(message);
    }

    KeyStoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
