// SPDX-License-Identifier: EUPL-1.2
package deich.server.frame;

/** What went wrong, for a person. @param advice what to do now */
public record Problem(String said, String advice) {}
