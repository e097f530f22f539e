// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import java.nio.charset.StandardCharsets;

/** Draws and the normal distribution, as the page says. */
final class Draws {
    private Draws() {}

    static double u(long seed, int future, String name) {
        long x = mix(mix(mix(fnv(name)) ^ (seed * 0x9E3779B97F4A7C15L)) ^ ((future + 1L) * 0xD1B54A32D192ED03L));
        return ((x >>> 11) + 0.5) * 0x1p-53;
    }

    private static long fnv(String name) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        return hash;
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** The normal distribution function: 1/2 plus the density times z + z³/3 + z⁵/15 + …; far out, a continued fraction. */
    static double phi(double z) {
        if (z > 0) return 1 - phi(-z);
        double density = StrictMath.exp(-z * z / 2) / StrictMath.sqrt(2 * StrictMath.PI);
        if (z < -5) {
            double tail = -z;
            for (int k = 200; k > 0; k--) tail = -z + k / tail;
            return density / tail;
        }
        double sum = 0;
        double term = z;
        for (int k = 1; sum + term != sum; k++) {
            sum += term;
            term *= z * z / (2 * k + 1);
        }
        return 0.5 + density * sum;
    }

    /** Its inverse: algorithm AS 241, PPND16 (Wichura 1988). */
    static double z(double p) {
        double q = p - 0.5;
        if (StrictMath.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * ratio(r, NEAR_OVER, NEAR_UNDER);
        }
        double r = StrictMath.sqrt(-StrictMath.log(q < 0 ? p : 1 - p));
        double far = r <= 5 ? ratio(r - 1.6, MIDDLE_OVER, MIDDLE_UNDER) : ratio(r - 5, FAR_OVER, FAR_UNDER);
        return q < 0 ? -far : far;
    }

    private static double ratio(double r, double[] over, double[] under) {
        return polynomial(r, over) / polynomial(r, under);
    }

    private static double polynomial(double r, double[] c) {
        double sum = 0;
        for (int i = c.length - 1; i >= 0; i--) sum = sum * r + c[i];
        return sum;
    }

    private static final double[] NEAR_OVER = {
        3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
        4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3
    };
    private static final double[] NEAR_UNDER = {
        1,
        4.2313330701600911252e1,
        6.8718700749205790830e2,
        5.3941960214247511077e3,
        2.1213794301586595867e4,
        3.9307895800092710610e4,
        2.8729085735721942674e4,
        5.2264952788528545610e3
    };
    private static final double[] MIDDLE_OVER = {
        1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
        1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4
    };
    private static final double[] MIDDLE_UNDER = {
        1,
        2.05319162663775882187e0,
        1.67638483018380384940e0,
        6.89767334985100004550e-1,
        1.48103976427480074590e-1,
        1.51986665636164571966e-2,
        5.47593808499534494600e-4,
        1.05075007164441684324e-9
    };
    private static final double[] FAR_OVER = {
        6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7
    };
    private static final double[] FAR_UNDER = {
        1,
        5.99832206555887937690e-1,
        1.36929880922735805310e-1,
        1.48753612908506148525e-2,
        7.86869131145613259100e-4,
        1.84631831751005468180e-5,
        1.42151175831644588870e-7,
        2.04426310338993978564e-15
    };
}
