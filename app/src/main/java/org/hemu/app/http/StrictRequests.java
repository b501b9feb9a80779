package org.hemu.app.http;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.module.SimpleModule;

/** Requests are taken as they are written: nothing is rounded, guessed or converted. */
@Configuration(proxyBeanMethods = false)
class StrictRequests {

    @Bean
    JsonMapperBuilderCustomizer strictRequestBodies() {
        return json -> json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .withCoercionConfigDefaults(
                        coercions -> coercions.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .addModule(new SimpleModule("strict-requests")
                        .addDeserializer(String.class, new PlainText())
                        .addDeserializer(LocalDate.class, BoundedDate.day())
                        .addDeserializer(YearMonth.class, BoundedDate.month()));
    }
}
