package org.hemu.api.shared;

import java.util.Optional;

/** Why a command was refused, as a fact with data; every capability seals its own family. */
public interface Rejection {
    /** What kind of refusal it is; decides the HTTP status. */
    Reason reason();

    /** The rule behind the refusal, when a law or regulation is behind it. */
    default Optional<Citation> citation() {
        return Optional.empty();
    }

    /** JSON pointer of the request field at fault, when there is one; the empty string means the whole body. */
    default String pointer() {
        return "";
    }

    /**
     * Whether it holds whatever version of the thing addressed the request insists on. What is not there, or not for the
     * sender to see, has no version to compare with.
     */
    default boolean atAnyVersion() {
        return reason() == Reason.NOT_FOUND;
    }

    /** Kinds of refusal. */
    enum Reason {
        /** Whoever asks lacks the authority. */
        NOT_PERMITTED,
        /** The thing addressed does not exist. */
        NOT_FOUND,
        /** The request contradicts what has already happened. */
        CONFLICT,
        /** The request cannot be true. */
        RULE
    }
}
