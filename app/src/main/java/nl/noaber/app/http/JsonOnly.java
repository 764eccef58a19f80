// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.http;

import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Bodies are JSON. The reader of workbooks and maps brings libraries for XML and YAML, which Spring would use for requests too. */
@Component
class JsonOnly implements WebMvcConfigurer {
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.configureMessageConvertersList(all -> all.removeIf(JsonOnly::isOther));
    }

    private static boolean isOther(HttpMessageConverter<?> converter) {
        return converter.getSupportedMediaTypes().stream()
                .anyMatch(type ->
                        type.getSubtype().endsWith("xml") || type.getSubtype().endsWith("yaml"));
    }
}
