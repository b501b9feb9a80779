package org.hemu.command.casework;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Ids that say nothing of what they are given to, and that nobody can guess: 26 characters of base 32. */
public final class FreshId {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 26;
    private static final RandomGenerator RANDOM = new SecureRandom();

    private FreshId() {}

    /** One that nobody has had. */
    public static String next() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
