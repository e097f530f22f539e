// SPDX-License-Identifier: EUPL-1.2
package deich.server.draft;

import deich.assistant.draft.Kind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be drafted, as addresses, programs and the command line call it. */
public enum Sort {
    LAGE(Kind.SITUATION),
    BUERGERINFO(Kind.NOTICE),
    NACHBERICHT(Kind.AFTERMATH),
    GFP(Kind.CONTINUITY),
    WAP(Kind.RESTART),
    VORLAGE(Kind.MOTION),
    BIA(Kind.INTERVIEW);

    private static final Set<Sort> OF_A_CRISIS = EnumSet.of(LAGE, BUERGERINFO, NACHBERICHT, WAP);
    private static final Set<Sort> OF_A_SERVICE = EnumSet.of(GFP, WAP, BIA);
    private static final Set<Sort> WITH_A_RESTART = EnumSet.of(LAGE, NACHBERICHT, WAP);
    private static final Set<Sort> WITH_A_CHECK = EnumSet.of(LAGE, BUERGERINFO, NACHBERICHT);
    private static final Set<Sort> FOR_ALL = EnumSet.of(LAGE, NACHBERICHT);

    private final Kind kind;

    Sort(Kind kind) {
        this.kind = kind;
    }

    public boolean crisis() {
        return OF_A_CRISIS.contains(this);
    }

    public boolean service() {
        return OF_A_SERVICE.contains(this);
    }

    /** What is not about a service is written for an administration. */
    public boolean administration() {
        return !service();
    }

    /** Whether it can be written for all administrations at once: never for citizens or those who decide. */
    boolean all() {
        return FOR_ALL.contains(this);
    }

    boolean restart() {
        return WITH_A_RESTART.contains(this);
    }

    boolean check() {
        return WITH_A_CHECK.contains(this);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static @Nullable Sort of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(sort -> sort.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    /** Of a kept draft. */
    public static String word(String kind) {
        return Arrays.stream(values())
                .filter(sort -> sort.kind.name().equals(kind))
                .map(Sort::word)
                .findFirst()
                .orElse("");
    }
}
