package org.hemu.api.person;

/**
 * What somebody may read the personal data of a subject in full for, and where the law (个人信息保护法) says so. Whose duty each
 * is, stands in {@link org.hemu.api.authority.PurposesOfDuty}.
 */
public enum DisclosurePurpose {
    /** A filing is compared with the material that came with it. */
    FILING_REVIEW("第十三条第一款第三项"),
    /** Labour inspection. */
    INSPECTION("第十三条第一款第三项"),
    /** Mediation of a labour dispute. */
    MEDIATION("第十三条第一款第三项"),
    /** Whoever petitions is heard, told and answered (信访). */
    PETITION("第十三条第一款第三项"),
    /** The subject asks to see, or to have a copy of, what is held about them. */
    SUBJECT_REQUEST("第四十五条"),
    /** It is audited whether personal data is processed as the law says. */
    AUDIT("第五十四条");

    /** The law that all of them stand in. */
    public static final String INSTRUMENT = "个人信息保护法";

    private final String article;

    DisclosurePurpose(String article) {
        this.article = article;
    }

    /** Where the law permits it. */
    public String article() {
        return article;
    }
}
