package org.hemu.api.mediation;

/** How an agreement was made. */
public enum AgreementForm {
    /** 调解协议书. */
    WRITTEN,
    /** 口头协议: said, and recorded by the mediator; in people's mediation only. */
    ORAL
}
