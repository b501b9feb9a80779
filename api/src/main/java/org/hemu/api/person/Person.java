package org.hemu.api.person;

/**
 * A natural person in an event: readable while it is decided about, sealed from the moment it is recorded. The log, states,
 * snapshots and read models hold sealed persons only.
 */
public sealed interface Person permits PersonalData, SealedPerson {}
