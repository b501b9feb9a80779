package org.hemu.query.runtime;

/** Another process has written what this one was about to write; what is held in memory is no longer true. */
public final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Overtaken(String what) {
        super(what + " was written by another process");
    }
}
