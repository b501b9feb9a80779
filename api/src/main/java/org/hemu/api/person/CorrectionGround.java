package org.hemu.api.person;

/** Why what is recorded of a person is corrected, and where the law (个人信息保护法) says so. */
public enum CorrectionGround {
    /** The person found it wrong or incomplete and asked for it. */
    SUBJECT_REQUEST("第四十六条"),
    /** Whoever keeps it found it wrong or incomplete. */
    FOUND_WRONG("第八条");

    private final String article;

    CorrectionGround(String article) {
        this.article = article;
    }

    /** Where the law asks for it. */
    public String article() {
        return article;
    }
}
