// SPDX-License-Identifier: EUPL-1.2
package deich.server.desk;

import deich.model.inventory.Inventory;
import deich.server.frame.Assets;
import deich.server.frame.Frame;
import deich.server.frame.Languages;
import deich.server.work.Examples;
import deich.server.work.Opened;
import deich.server.work.Seen;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.people.Organisation;
import deich.store.people.Person;
import deich.store.people.Right;
import deich.store.people.Token;
import deich.store.stock.Stock;
import deich.store.stock.StockId;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Prepares a {@link Visit} or a {@link Desk} for every page that asks for one. */
public final class Desks implements HandlerMethodArgumentResolver {
    private static final String VISIT = Visit.class.getName();

    private final Store store;
    private final Workbench workbench;
    private final Assets assets;

    public Desks(Store store, Workbench workbench, Assets assets) {
        this.store = store;
        this.workbench = workbench;
        this.assets = assets;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == Visit.class || type == Desk.class || type == Outside.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binder) {
        HttpServletRequest request = java.util.Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        if (parameter.getParameterType() == Outside.class) return outside(request);
        Visit visit = visit(request);
        if (visit == null) throw new Missing();
        return parameter.getParameterType() == Visit.class ? visit : desk(visit, request);
    }

    /**
     * Null when nobody is signed in, or nobody who is still active. The gate asks first, then the page: who it is is looked
     * up once for both.
     */
    public @Nullable Visit visit(HttpServletRequest request) {
        if (request.getAttribute(VISIT) instanceof Visit known && known.path().equals(request.getRequestURI()))
            return known;
        Visit found = find(request);
        request.setAttribute(VISIT, found);
        return found;
    }

    private @Nullable Visit find(HttpServletRequest request) {
        Person person = person(request.getUserPrincipal());
        if (person == null) return null;
        Organisation organisation = store.people().organisations().find(person.organisation());
        if (organisation == null) return null;
        return new Visit(
                person,
                scopes(request.getUserPrincipal()),
                organisation,
                Languages.of(request),
                request.getRequestURI(),
                csrf(request),
                assets.path(),
                request.getHeader("HX-Request") != null);
    }

    public Outside outside(HttpServletRequest request) {
        return new Outside(Languages.of(request), request.getRequestURI(), csrf(request), assets.path());
    }

    /** Whoever signed in, by password or passkey, or whose token a program has. */
    private @Nullable Person person(@Nullable Principal principal) {
        UUID id = who(principal);
        Person person = id == null ? null : store.people().find(id);
        return person != null && person.active() ? person : null;
    }

    private static @Nullable UUID who(@Nullable Principal principal) {
        if (!(principal instanceof Authentication signed)) return null;
        return switch (signed.getPrincipal()) {
            case Known known -> known.person();
            case Bearer bearer -> bearer.token().person();
            case null, default -> null;
        };
    }

    private static Set<Right> scopes(@Nullable Principal principal) {
        Token token = token(principal);
        return token == null ? EnumSet.allOf(Right.class) : token.scopes();
    }

    /** The token that a program came with; null for people. */
    public static @Nullable Token token(@Nullable Principal principal) {
        return principal instanceof Authentication signed && signed.getPrincipal() instanceof Bearer(Token token)
                ? token
                : null;
    }

    static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    private Desk desk(Visit visit, HttpServletRequest request) {
        Opened opened = opened(request);
        if (!mayOpen(visit.organisation(), opened)) throw new Missing();
        Seen seen = workbench.seen(opened, visit.organisation());
        Frame.Question question = workbench.question(opened, seen.sight(), visit.locale());
        return new Desk(visit, opened, seen.sight(), seen.inventory(), question);
    }

    /**
     * What the person of an earlier request would sit at now, on the newest version: for what outlasts a request. Null when
     * they may no longer sit there: the account is closed, the inventory is no longer open to its organisation, or gone.
     */
    public @Nullable Desk anew(Visit old, StockId stock) {
        Person person = store.people().find(old.person().id());
        if (person == null || !person.active()) return null;
        Organisation organisation = store.people().organisations().find(person.organisation());
        Opened opened = workbench.newest(stock);
        if (organisation == null || opened == null || !mayOpen(organisation, opened)) return null;
        var visit = new Visit(
                person, old.scopes(), organisation, old.locale(), old.path(), old.csrf(), old.assets(), old.partial());
        Seen seen = workbench.seen(opened, organisation);
        return new Desk(visit, opened, seen.sight(), seen.inventory(), null);
    }

    private Opened opened(HttpServletRequest request) {
        String id = variables(request).get("stock");
        Stock stock = id == null || !StockId.valid(id) ? null : store.stocks().find(new StockId(id));
        if (stock == null) throw new Missing();
        String version = variables(request).getOrDefault("version", request.getParameter("v"));
        return workbench.open(stock, version == null ? stock.head() : number(version, stock.head()));
    }

    private static int number(String text, int head) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= head) return number;
        } catch (NumberFormatException notANumber) {
            // as if it were not there
        }
        throw new Missing();
    }

    /** An inventory is open to its owner, to those it speaks of, and to those to whom somebody in it has opened theirs. */
    private boolean mayOpen(Organisation organisation, Opened opened) {
        return Examples.is(opened.stock())
                || opened.stock().owner().equals(organisation.id())
                || opened.inventory().administrations().containsKey(organisation.id())
                || store.grants().of(opened.stock().id()).stream()
                        .anyMatch(grant -> grant.to().equals(organisation.id()));
    }

    /** Whether this inventory says something about the organisation itself. */
    public boolean speaksOf(Organisation organisation, Stock stock) {
        Inventory inventory = workbench.open(stock, stock.head()).inventory();
        return inventory.administrations().containsKey(organisation.id());
    }

    /** The inventories that an organisation may open. */
    public List<Stock> stocks(Organisation organisation) {
        return store.stocks().all().stream()
                .filter(stock -> mayOpen(organisation, workbench.open(stock, stock.head())))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> variables(HttpServletRequest request) {
        Object found = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return found == null ? Map.of() : (Map<String, String>) found;
    }
}
