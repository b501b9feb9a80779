package org.hemu.query.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The definitions of the indicators in words. */
@Component
class IndicatorTexts {
    private final MessageSource messages;

    IndicatorTexts(MessageSource messages) {
        this.messages = messages;
    }

    List<IndicatorDefinition> all() {
        return Arrays.stream(Indicator.values()).map(this::definition).toList();
    }

    private IndicatorDefinition definition(Indicator indicator) {
        String key = "indicator." + indicator.id();
        return new IndicatorDefinition(
                indicator.id(),
                indicator.version(),
                text(key + ".name"),
                text(key + ".numerator"),
                text(key + ".denominator"));
    }

    private IndicatorDefinition.Text text(String key) {
        return new IndicatorDefinition.Text(
                messages.getMessage(key, null, Locale.CHINESE), messages.getMessage(key, null, Locale.ENGLISH));
    }
}
