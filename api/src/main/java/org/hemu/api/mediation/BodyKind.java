package org.hemu.api.mediation;

/** Who mediates (劳动争议调解仲裁法 第十条). */
public enum BodyKind {
    /** Committee of both sides in an enterprise (企业劳动争议调解委员会). */
    ENTERPRISE_COMMITTEE,
    /** People's mediation committee (人民调解委员会). */
    PEOPLES_MEDIATION_COMMITTEE,
    /** Body with the duty to mediate in a township or street (乡镇、街道劳动争议调解组织). */
    TOWNSHIP_BODY,
    /** Body of a community (社区劳动争议调解组织), which the law does not name. */
    COMMUNITY_BODY
}
