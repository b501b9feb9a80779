package org.hemu.api.employment;

/** Workers whom the employer may not dismiss under Arts 40 and 41 (劳动合同法 第四十二条). */
public enum Protection {
    OCCUPATIONAL_DISEASE_CHECK,
    WORK_INJURY_INCAPACITY,
    MEDICAL_PERIOD,
    PREGNANCY_CHILDBIRTH_NURSING,
    FIFTEEN_YEARS_NEAR_RETIREMENT,
    OTHER_STATUTORY
}
