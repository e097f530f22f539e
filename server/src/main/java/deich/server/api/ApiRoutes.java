// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.server.restart.RestartJob;
import deich.server.work.Workbench;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** All routes for programs, in one list. */
@Configuration(proxyBeanMethods = false)
@Import({
    OpenApi.class,
    Me.class,
    Stocks.class,
    Versions.class,
    Runs.class,
    RunResult.class,
    Papers.class,
    Components.class,
    ComponentText.class,
    Scenarios.class,
    Judgements.class,
    People.class,
    Accounts.class,
    WhatIfs.class,
    SheetsIn.class,
    Foundings.class,
    Grants.class,
    Confirmations.class,
    Differences.class,
    Questions.class,
    DocumentsIn.class,
    Mapped.class,
    DraftTexts.class,
    Explanations.class
})
public class ApiRoutes {

    @Bean
    static RunOrders runOrders(Workbench workbench, RestartJob restart) {
        return new RunOrders(workbench, restart);
    }
}
