package org.hemu.query.mongo;

/** Any text as the name of a field: the characters that mean something to the server are percent-encoded. */
final class FieldNames {
    private FieldNames() {}

    static String escape(String text) {
        if (text.indexOf('.') < 0 && text.indexOf('$') < 0 && text.indexOf('%') < 0 && text.indexOf('\0') < 0) {
            return text;
        }
        return text.replace("%", "%25").replace(".", "%2E").replace("$", "%24").replace("\0", "%00");
    }

    static String unescape(String name) {
        return name.indexOf('%') < 0
                ? name
                : name.replace("%00", "\0")
                        .replace("%24", "$")
                        .replace("%2E", ".")
                        .replace("%25", "%");
    }
}
