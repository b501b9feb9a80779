package org.hemu.api.inspection;

/** What is inspected (劳动保障监察条例 第十一条). */
public enum InspectedMatter {
    /** Internal rules of an employer (内部劳动保障规章制度). */
    INTERNAL_RULES,
    /** Contracts with workers (劳动合同). */
    CONTRACTS,
    /** The ban on child labour (禁止使用童工). */
    CHILD_LABOUR,
    /** Special protection of women and minors (女职工和未成年工特殊劳动保护). */
    WOMEN_AND_MINORS,
    /** Working time and leave (工作时间和休息休假). */
    WORKING_TIME,
    /** Wages and the minimum wage (工资和最低工资标准). */
    WAGES,
    /** Social insurance and its contributions (社会保险). */
    SOCIAL_INSURANCE,
    /** Employment agencies, training and assessment (职业介绍、培训和技能鉴定机构). */
    INTERMEDIARIES,
    /** Whatever else the law has inspected. */
    OTHER
}
