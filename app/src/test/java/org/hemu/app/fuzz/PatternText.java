package org.hemu.app.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text at random that a pattern of the document matches: characters and classes of them, each as often as is said. */
final class PatternText {
    private static final Pattern ATOM =
            Pattern.compile("(\\[[^]]*]|\\\\d|[^\\[\\\\])(?:\\{(\\d+)(?:,(\\d+))?}|(\\?))?");

    /** One of several, or none of them. */
    private static final Pattern CHOICE = Pattern.compile("\\(\\?:([^)]*)\\)(\\?)?");

    private PatternText() {}

    static String matching(String pattern, RandomGenerator random) {
        String inner = pattern.replaceAll("^\\^|\\$$", "");
        StringBuilder text = new StringBuilder();
        Matcher atoms = ATOM.matcher(CHOICE.matcher(inner).replaceAll(each -> chosen(each, random)));
        while (atoms.find()) {
            List<Character> choice = choice(atoms.group(1));
            for (int i = times(atoms, random); i > 0; i--) {
                text.append(choice.get(random.nextInt(choice.size())));
            }
        }
        if (!text.toString().matches(inner)) {
            throw new IllegalArgumentException("no text is made for " + pattern);
        }
        return text.toString();
    }

    private static String chosen(MatchResult choice, RandomGenerator random) {
        String[] ways = choice.group(1).split("\\|");
        boolean none = choice.group(2) != null && random.nextBoolean();
        return none ? "" : Matcher.quoteReplacement(ways[random.nextInt(ways.length)]);
    }

    private static int times(Matcher atom, RandomGenerator random) {
        if (atom.group(4) != null) {
            return random.nextInt(2);
        }
        if (atom.group(2) == null) {
            return 1;
        }
        int least = Integer.parseInt(atom.group(2));
        int most = atom.group(3) == null ? least : Integer.parseInt(atom.group(3));
        return random.nextInt(least, most + 1);
    }

    private static List<Character> choice(String atom) {
        if (atom.equals("\\d")) {
            return choice("[0-9]");
        }
        if (!atom.startsWith("[")) {
            return List.of(atom.charAt(0));
        }
        List<Character> choice = new ArrayList<>();
        for (int i = 1; i < atom.length() - 1; i++) {
            boolean range = i + 2 < atom.length() - 1 && atom.charAt(i + 1) == '-';
            for (char each = atom.charAt(i); each <= atom.charAt(range ? i + 2 : i); each++) {
                choice.add(each);
            }
            i += range ? 2 : 0;
        }
        return choice;
    }
}
