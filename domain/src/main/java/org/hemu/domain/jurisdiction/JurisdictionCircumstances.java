package org.hemu.domain.jurisdiction;

/**
 * What a decision about a jurisdiction needs to know of others.
 *
 * @param parent the unit that the code, or the new code, contains as its parent
 * @param target the unit at the new code when re-parenting, the successor when abolishing
 * @param unitsBelowInForce how many units below it are in force
 */
public record JurisdictionCircumstances(Jurisdiction parent, Jurisdiction target, int unitsBelowInForce) {}
