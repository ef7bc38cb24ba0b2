import { ClientsView } from './clients/clients-view'
import { KeepTab } from './keep/keep-tab'
import { SupportTab } from './support/support-tab'
import { WhatIfTab } from './what-if/what-if-tab'

/** The views that need all rules. */
export const panels = { support: SupportTab, whatIf: WhatIfTab, keep: KeepTab, clients: ClientsView }
export { PrintedResult } from './keep/printed-result'
