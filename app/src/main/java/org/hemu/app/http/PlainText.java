package org.hemu.app.http;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** A JSON string of whole characters, without control characters but tab and line end; every store can hold it. */
final class PlainText extends StdScalarDeserializer<String> {

    PlainText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(getValueType(context), parser);
        }
        String text = parser.getString();
        if (!isPlain(text)) {
            return (String) context.handleWeirdStringValue(String.class, text, "not plain text");
        }
        return text;
    }

    static boolean isPlain(String text) {
        return text.codePoints().noneMatch(PlainText::isNoText);
    }

    private static boolean isNoText(int codePoint) {
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean layout = codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        return half || (Character.isISOControl(codePoint) && !layout);
    }
}
