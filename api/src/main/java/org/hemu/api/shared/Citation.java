package org.hemu.api.shared;

/**
 * Where a rule comes from.
 *
 * @param rule stable code of the rule, for example {@code probation-cap}
 * @param instrument Chinese title of the law or rule, for example 劳动合同法
 * @param article article as cited, for example 第十九条
 */
public record Citation(String rule, String instrument, String article) {}
