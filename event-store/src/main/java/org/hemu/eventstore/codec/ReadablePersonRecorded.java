package org.hemu.eventstore.codec;

/** An event was recorded before persons were sealed. */
public final class ReadablePersonRecorded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReadablePersonRecorded(String type, int revision) {
        super("event type " + type + " revision " + revision
                + " holds a person readable; this program takes sealed persons only");
    }
}
