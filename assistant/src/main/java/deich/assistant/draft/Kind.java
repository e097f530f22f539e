// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

/** What can be drafted. */
public enum Kind {
    /** Situation report for the crisis staff (Lagebericht). */
    SITUATION,
    /** Notice to citizens (Bürgerinformation). */
    NOTICE,
    /** Page of a continuity plan (Geschäftsfortführungsplan). */
    CONTINUITY,
    /** Page of a restart plan (Wiederanlaufplan). */
    RESTART,
    /** Motion for the assembly or the cabinet (Kreistags- oder Kabinettsvorlage). */
    MOTION,
    /** Interview sheet of the business impact analysis. */
    INTERVIEW,
    /** After-action report (Nachbericht). */
    AFTERMATH,
    /** A verdict, an outage or a plan in plain words. */
    EXPLANATION
}
