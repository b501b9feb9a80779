package org.hemu.api.employment;

/** Why a filing was returned for correction (退回补正). */
public enum ReturnReason {
    MATERIAL_MISSING,
    ILLEGIBLE,
    DATES_CONTRADICT_MATERIAL,
    IDENTITY_CONTRADICTS_MATERIAL,
    CONTRACT_TERMS_CONTRADICT_MATERIAL,
    OTHER
}
