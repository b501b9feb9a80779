package org.hemu.api.petition;

/** As what a petition is counted. */
public record Classification(PetitionKind kind, PetitionTopic topic) {}
