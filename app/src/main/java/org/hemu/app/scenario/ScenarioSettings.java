package org.hemu.app.scenario;

/**
 * What is played.
 *
 * @param seed another seed gives other people and other days
 * @param employers number of employers; about 110 events each
 */
public record ScenarioSettings(long seed, int employers) {}
