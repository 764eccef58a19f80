// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.util.List;
import nl.noaber.app.http.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives controllers the {@link Person} who asks. */
@Component
class PersonArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Person.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Object person = request.getAttribute(PersonFilter.PERSON, RequestAttributes.SCOPE_REQUEST);
        if (person == null) {
            throw new Refusal(Refusal.Reason.SIGN_IN, "Log in en probeer het opnieuw.", "Sign in and try again.");
        }
        return person;
    }
}
