// SPDX-License-Identifier: EUPL-1.2
package deich.server.door;

import deich.server.desk.Desks;
import deich.server.frame.Languages;
import deich.server.provider.Oidc;
import deich.store.Store;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servletapi.SecurityContextHolderAwareRequestFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hangs the door: sign-in before the pages, the gate before each of them. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class Doorkeeper implements WebMvcConfigurer {
    private final Desks desks;

    public Doorkeeper(Desks desks) {
        this.desks = desks;
    }

    /** Argon2id with 19 MiB and two passes, the least that OWASP's Password Storage Cheat Sheet names. */
    @Bean
    static PasswordEncoder passwords() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }

    @Bean
    static Attempts attempts() {
        return new Attempts();
    }

    @Bean
    static Entrance entrance(Store store) {
        return new Entrance(store);
    }

    /** Programs come with a token at every request, and have neither cookies nor sessions. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Store store) {
        return http.securityMatcher(Languages.PROGRAMS + "**")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .headers(headers -> Headers.configure(headers, null))
                .addFilterBefore(
                        new Bearers(store.tokens(), new Attempts()), SecurityContextHolderAwareRequestFilter.class)
                .build();
    }

    /** Every route says itself whom it answers ({@link Gate}); the chain signs in, guards forms and sets headers. */
    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            Store store,
            PasswordEncoder passwords,
            Attempts attempts,
            Errors errors,
            @Nullable Oidc oidc) {
        var log = new SignInLog(store, attempts);
        var end = new SignOut(store, oidc);
        return http.authenticationProvider(new Porter(store.people(), passwords, attempts))
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .formLogin(form -> form.loginPage("/anmelden")
                        .usernameParameter("name")
                        .passwordParameter("kennwort")
                        .successHandler(log::succeeded)
                        .failureHandler(log::failed))
                .logout(logout ->
                        logout.logoutUrl("/abmelden").addLogoutHandler(end).logoutSuccessHandler(end))
                .exceptionHandling(refused -> refused.accessDeniedHandler(
                        (request, response, why) -> errors.stale(request).render(null, request, response)))
                .requestCache(cache -> cache.disable())
                .headers(headers -> Headers.configure(headers, oidc))
                .build();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Languages());
        registry.addInterceptor(new Gate(desks));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(desks);
    }
}
