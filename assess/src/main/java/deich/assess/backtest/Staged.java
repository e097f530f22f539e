// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.model.inventory.Inventory;
import deich.model.scenario.Scenario;

/** An incident as an inventory of the day before and a scenario of what hit it. */
record Staged(Inventory inventory, Scenario scenario) {}
