package org.hemu.app;

import java.lang.reflect.InvocationTargetException;

/** Where the program begins. Compiled for old Java versions, so that it can say in a sentence that one is too old. */
public final class Hemu {
    private static final int NEEDED = 25;

    private Hemu() {}

    static String tooOld(int version) {
        return "Hemu did not start: it needs Java " + NEEDED + " or newer, this is Java " + version;
    }

    public static void main(String[] args) throws ReflectiveOperationException {
        int version = Runtime.version().feature();
        if (version < NEEDED) {
            System.err.println(tooOld(version));
            System.exit(1);
        }
        try {
            Class.forName("org.hemu.app.Application")
                    .getMethod("start", String[].class)
                    .invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
