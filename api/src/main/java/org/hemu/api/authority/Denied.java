package org.hemu.api.authority;

/** Something was asked for that the role of the one who asks never includes. */
public final class Denied extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient NotPermitted why;

    public Denied(NotPermitted why) {
        super(why.toString());
        this.why = why;
    }

    public NotPermitted why() {
        return why;
    }
}
