// SPDX-License-Identifier: EUPL-1.2
package deich.cli.remote;

import java.net.URI;

/**
 * Where a server is.
 *
 * @param base its address, without anything behind the host or port
 */
public record Place(URI base) {

    /** @throws IllegalArgumentException when it is no address of a server, or what is sent to it could be read on the way */
    public Place {
        String host = base.getHost();
        String scheme = base.getScheme();
        if (host == null || scheme == null || base.getUserInfo() != null || base.getQuery() != null)
            throw new IllegalArgumentException("address");
        boolean here = host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
        if (!scheme.equals("https") && !(scheme.equals("http") && here)) throw new IllegalArgumentException("open");
    }

    URI at(String path) {
        return base.resolve(path);
    }
}
