// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;

/** A {@link Person} comes from the session, so it is no parameter in the OpenAPI file. */
@Component
class ApiWithoutPerson {
    ApiWithoutPerson() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Person.class);
    }
}
