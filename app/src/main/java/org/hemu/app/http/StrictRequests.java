package org.hemu.app.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.module.SimpleModule;

/** Requests are taken as they are written: nothing is rounded, guessed or converted. */
@Configuration(proxyBeanMethods = false)
class StrictRequests implements WebMvcConfigurer {
    private static final HeaderContentNegotiationStrategy ACCEPTED = new HeaderContentNegotiationStrategy();

    /** A library that happens to be there would let requests be written in YAML. */
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.configureMessageConvertersList(all ->
                all.removeIf(converter -> converter.getSupportedMediaTypes().contains(MediaType.APPLICATION_YAML)));
    }

    /**
     * A request for an answer in another form is refused before anything is done: what is answered is JSON, unless a resource
     * says otherwise. So is one whose content is of a range of types, which the framework cannot take.
     */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                    throws HttpMediaTypeNotAcceptableException, HttpMediaTypeNotSupportedException {
                if (isOfAnyType(request.getContentType())) {
                    throw new HttpMediaTypeNotSupportedException("content of no type in particular");
                }
                List<MediaType> accepted = ACCEPTED.resolveMediaTypes(new ServletWebRequest(request));
                if (answersJson(request, handler)
                        && accepted.stream().noneMatch(MediaType.APPLICATION_JSON::isCompatibleWith)) {
                    throw new HttpMediaTypeNotAcceptableException(List.of(MediaType.APPLICATION_JSON));
                }
                return true;
            }
        });
    }

    private static boolean isOfAnyType(@Nullable String content) {
        try {
            return content != null && !MediaType.parseMediaType(content).isConcrete();
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static boolean answersJson(HttpServletRequest request, Object handler) {
        return handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith("org.hemu.")
                && request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE) == null;
    }

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
