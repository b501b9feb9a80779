package org.hemu.app.scenario.province;

import org.hemu.api.shared.JurisdictionCode;

/**
 * Where an employer operates.
 *
 * @param jurisdiction the unit accountable for it
 * @param town what its name begins with, for example 榆树市
 * @param address place of operation in words
 */
public record Place(JurisdictionCode jurisdiction, String town, String address) {}
