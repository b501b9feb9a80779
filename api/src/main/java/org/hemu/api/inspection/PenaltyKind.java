package org.hemu.api.inspection;

/** What an employer is punished with. */
public enum PenaltyKind {
    WARNING,
    FINE,
    /** A fine that is large by the rules of the place (较大数额罚款). */
    LARGE_FINE,
    /** 责令停产停业. */
    SUSPENSION_OF_BUSINESS,
    /** 吊销许可证. */
    LICENCE_REVOKED;

    /** Whether the employer can ask for a hearing before it. */
    public boolean opensHearing() {
        return switch (this) {
            case WARNING, FINE -> false;
            case LARGE_FINE, SUSPENSION_OF_BUSINESS, LICENCE_REVOKED -> true;
        };
    }
}
