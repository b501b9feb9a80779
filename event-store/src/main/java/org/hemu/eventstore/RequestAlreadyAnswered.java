package org.hemu.eventstore;

/** The request was answered before; carries what the log remembers of it. */
public final class RequestAlreadyAnswered extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Answered answered;

    public RequestAlreadyAnswered(Answered answered) {
        super("request " + answered.key() + " was answered before");
        this.answered = answered;
    }

    public Answered answered() {
        return answered;
    }
}
