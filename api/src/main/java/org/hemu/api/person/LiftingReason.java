package org.hemu.api.person;

/** Why personal data may be processed again. */
public enum LiftingReason {
    /** What it was restricted for has ceased. */
    GROUND_CEASED,
    /** A statutory duty needs it again, for example because the person is hired again. */
    DUTY_ARISEN,
    /** It should not have been restricted. */
    RESTRICTED_IN_ERROR
}
