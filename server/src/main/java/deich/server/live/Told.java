// SPDX-License-Identifier: EUPL-1.2
package deich.server.live;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a page is told.
 *
 * @param name of the event: {@code fassung} or {@code lauf}
 * @param text a sentence to show; empty for nothing to show
 * @param href where more is to be seen
 * @param link words for it
 * @param reload words for loading the page anew; empty where that would not help
 * @param run id; empty when it is about none
 * @param percent of the run
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
record Told(
        @JsonIgnore String name,
        String text,
        String href,
        String link,
        String reload,
        String run,
        String state,
        int percent) {}
