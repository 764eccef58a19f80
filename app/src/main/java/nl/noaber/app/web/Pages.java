// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where the files of the pages are. Names of built files carry a hash of their bytes, so a browser may keep them. */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {
    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration DAY = Duration.ofDays(1);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        files.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable());
        files.addResourceHandler("/fonts/**")
                .addResourceLocations("classpath:/liberation/")
                .setCacheControl(CacheControl.maxAge(DAY).cachePublic());
        files.addResourceHandler("/index.html", "/noaber.svg")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache());
    }

    /** The start is a page too; the link by which an account is activated has a path of its own. */
    @Override
    public void addViewControllers(ViewControllerRegistry pages) {
        pages.addViewController("/").setViewName("forward:/index.html");
        pages.addViewController("/activeren").setViewName("forward:/index.html");
    }
}
