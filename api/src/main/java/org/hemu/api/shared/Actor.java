package org.hemu.api.shared;

/**
 * Who sent a command and for which jurisdiction they act.
 *
 * @param subject stable identifier of the person or client, never a display name
 * @param jurisdiction the unit on whose behalf they act
 */
public record Actor(String subject, JurisdictionCode jurisdiction) {}
