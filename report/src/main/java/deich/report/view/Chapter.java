// SPDX-License-Identifier: EUPL-1.2
package deich.report.view;

import java.util.List;

/** One part of a story: a heading and whole sentences. */
public record Chapter(String title, List<String> sentences) {}
