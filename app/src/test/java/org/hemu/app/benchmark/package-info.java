/**
 * What the program does per second, as ratios to a baseline that is measured in the same run on the same machine. Not a test:
 * {@code mvn -Pbench verify} runs it.
 */
package org.hemu.app.benchmark;
