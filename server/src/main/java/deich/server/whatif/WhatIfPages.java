// SPDX-License-Identifier: EUPL-1.2
package deich.server.whatif;

import deich.server.work.Workbench;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The page of what would be if, and what it computes with. */
@Configuration(proxyBeanMethods = false)
@Import(WhatIf.class)
public class WhatIfPages {

    @Bean
    Stages stages(Workbench workbench) {
        return new Stages(workbench);
    }

    @Bean
    Trying trying(Workbench workbench, Stages stages) {
        return new Trying(workbench, stages);
    }
}
