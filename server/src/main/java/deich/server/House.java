// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import deich.server.account.Invitation;
import deich.server.account.Own;
import deich.server.account.OwnPasskeys;
import deich.server.account.OwnTokens;
import deich.server.account.PasskeySignIn;
import deich.server.account.ProviderSignIn;
import deich.server.api.ApiRoutes;
import deich.server.assistant.AssistantPages;
import deich.server.begin.FirstHour;
import deich.server.begin.Founders;
import deich.server.begin.Founding;
import deich.server.course.Stop;
import deich.server.desk.Desks;
import deich.server.door.Doorkeeper;
import deich.server.door.Errors;
import deich.server.door.Fallen;
import deich.server.door.Setup;
import deich.server.door.SignIn;
import deich.server.draft.DraftPages;
import deich.server.frame.Assets;
import deich.server.help.Help;
import deich.server.live.LivePages;
import deich.server.measure.Buying;
import deich.server.measure.MeasureJob;
import deich.server.operation.Behind;
import deich.server.operation.Figures;
import deich.server.operation.Health;
import deich.server.operation.Tally;
import deich.server.overview.Home;
import deich.server.overview.Overview;
import deich.server.paper.Outgoing;
import deich.server.paper.Reports;
import deich.server.people.Account;
import deich.server.people.Accounts;
import deich.server.people.Administration;
import deich.server.people.Houses;
import deich.server.people.Log;
import deich.server.people.OwnGrants;
import deich.server.people.Sharing;
import deich.server.restart.PlainPlan;
import deich.server.restart.RestartJob;
import deich.server.restart.Restarts;
import deich.server.restart.Variants;
import deich.server.scenario.ScenarioPages;
import deich.server.standard.Deciding;
import deich.server.standard.Decisions;
import deich.server.standard.PlainVerdict;
import deich.server.standard.Standards;
import deich.server.stock.StockPages;
import deich.server.trial.TrialPages;
import deich.server.weak.BottleneckJob;
import deich.server.weak.CutJob;
import deich.server.weak.Weak;
import deich.server.whatif.WhatIfPages;
import deich.server.work.Content;
import deich.server.work.Job;
import deich.server.work.Jobs;
import deich.server.work.Patience;
import deich.server.work.Workbench;
import deich.store.Store;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The whole server in one list: nothing is found by scanning, so that whoever reads this knows every page there is.
 */
@Configuration(proxyBeanMethods = false)
// people sign in with their account in the store; the framework's own user with a made-up password must not exist
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@Import({
    // door
    Doorkeeper.class,
    Errors.class,
    SignIn.class,
    Setup.class,
    Assets.class,
    Fallen.class,
    Sessions.class,
    // operation
    Health.class,
    Figures.class,
    Tally.class,
    Behind.class,
    // pages
    Home.class,
    Overview.class,
    Founding.class,
    FirstHour.class,
    Help.class,
    Stop.class,
    Weak.class,
    BottleneckJob.class,
    CutJob.class,
    Variants.class,
    Restarts.class,
    RestartJob.class,
    PlainPlan.class,
    Buying.class,
    MeasureJob.class,
    Standards.class,
    Decisions.class,
    PlainVerdict.class,
    Reports.class,
    Own.class,
    OwnPasskeys.class,
    OwnTokens.class,
    PasskeySignIn.class,
    ProviderSignIn.class,
    Invitation.class,
    Administration.class,
    Accounts.class,
    Account.class,
    Houses.class,
    Sharing.class,
    Log.class,
    StockPages.class,
    TrialPages.class,
    ScenarioPages.class,
    WhatIfPages.class,
    AssistantPages.class,
    DraftPages.class,
    LivePages.class,
    // for programs
    ApiRoutes.class
})
class House {

    @Bean(destroyMethod = "shutdown")
    ExecutorService workers(Settings settings) {
        return Executors.newFixedThreadPool(
                settings.workers(),
                Thread.ofPlatform().name("deich-worker-", 0).daemon().factory());
    }

    @Bean
    Content content(Settings settings) {
        return Content.read(settings.content());
    }

    @Bean
    Workbench workbench(Store store, Content content, ExecutorService workers, InstantSource clock) {
        return new Workbench(store, content, workers, clock, ZoneId.systemDefault());
    }

    @Bean
    Jobs jobs(Store store, Workbench workbench, List<Job> kinds, InstantSource clock, Patience patience) {
        return new Jobs(store, workbench, kinds, clock, patience);
    }

    @Bean
    deich.server.account.Passkeys passkeys(Settings settings, Store store) {
        return new deich.server.account.Passkeys(settings.origin(), store);
    }

    @Bean
    deich.server.work.Outcomes outcomes(Store store) {
        return new deich.server.work.Outcomes(store);
    }

    @Bean
    deich.server.work.Balances balances() {
        return new deich.server.work.Balances();
    }

    @Bean
    Deciding deciding(Store store, Workbench workbench) {
        return new Deciding(store, workbench);
    }

    @Bean
    Founders founders(Store store, Workbench workbench) {
        return new Founders(store, workbench);
    }

    @Bean
    OwnGrants ownGrants(Store store, Desks desks) {
        return new OwnGrants(store, desks);
    }

    @Bean
    Outgoing outgoing(Store store, Workbench workbench, Jobs jobs, Settings settings) {
        return new Outgoing(store, workbench, jobs, settings);
    }

    @Bean
    Desks desks(Store store, Workbench workbench, Assets assets) {
        return new Desks(store, workbench, assets);
    }
}
