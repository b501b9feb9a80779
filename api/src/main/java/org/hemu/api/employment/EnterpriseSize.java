package org.hemu.api.employment;

/** Enterprise size (企业规模); the micro class exists since 2011 (国统字〔2011〕75号). */
public enum EnterpriseSize {
    LARGE,
    MEDIUM,
    SMALL,
    MICRO
}
