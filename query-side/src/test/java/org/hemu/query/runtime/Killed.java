package org.hemu.query.runtime;

/** The process dies here. */
final class Killed extends Error {
    private static final long serialVersionUID = 1L;
}
