// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.serve;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;

/** Which rooms the server has: those below {@code nl.noaber.app} with Spring's annotations. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan("nl.noaber.app")
@ConfigurationPropertiesScan("nl.noaber.app")
class NoaberServer {}
