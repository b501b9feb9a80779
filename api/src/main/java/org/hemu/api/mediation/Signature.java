package org.hemu.api.mediation;

/** What makes an agreement effective (劳动争议调解仲裁法 第十四条第二款): both parties, the mediator, the seal of the body. */
public enum Signature {
    WORKER_SIDE,
    EMPLOYER_SIDE,
    MEDIATOR,
    /** 调解组织印章. */
    SEAL
}
