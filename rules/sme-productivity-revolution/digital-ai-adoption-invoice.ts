import { atMost, oneOf, parameter, product, roundDown, sum, text, tranches, valueOf } from '../../src/author'
import type { MeasureDraft } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { digitalApply, digitalAssumptions, digitalConditions, digitalRounds, registeredTool } from './digital-shared'
import {
  computerCapRows,
  firstCostRows,
  invoiceLabels,
  invoiceRates,
  softwareCapRows,
  tillCapRows,
} from './invoice-parameters'
import { smallFirms } from './shared'

const place = { source: 'digitalInvoice', at: '別表 インボイス対応類型' }

export const digitalAiAdoptionInvoice = {
  id: 'digital-ai-adoption-invoice',
  name: text(
    'デジタル化・AI導入補助金2026 インボイス枠（インボイス対応類型）',
    'Grant for digital tools and AI 2026, invoice frame',
  ),
  at: '事業概要(2)',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    'インボイスに対応した会計、受発注、決済のソフトを入れる中小企業・小規模事業者。合わせて使うパソコンやレジも対象です',
    'SMEs and micro enterprises that adopt accounting, ordering or payment software for invoices, with the computers and tills for it',
  ),
  parameters: {
    ...invoiceRates(place),
    firstCost: { label: invoiceLabels.firstCost, unit: 'yen', rows: firstCostRows(place) },
    softwareCap: { label: invoiceLabels.softwareCap, unit: 'yen', rows: softwareCapRows(place) },
    computerCap: { label: invoiceLabels.computerCap, unit: 'yen', rows: computerCapRows(place) },
    tillCap: { label: invoiceLabels.tillCap, unit: 'yen', rows: tillCapRows(place) },
  },
  purpose: oneOf(vocabulary.plannedActivity, 'invoiceSystem', 'digitalTools'),
  eligibility: smallFirms,
  amount: roundDown(
    1,
    sum(
      atMost(
        parameter('softwareCap'),
        tranches(
          valueOf(vocabulary.softwareCost),
          { upTo: parameter('firstCost'), rate: parameter('firstRate') },
          { rate: parameter('secondRate') },
        ),
      ),
      atMost(parameter('computerCap'), product(valueOf(vocabulary.computerCost), parameter('hardwareRate'))),
      atMost(parameter('tillCap'), product(valueOf(vocabulary.tillCost), parameter('hardwareRate'))),
    ),
  ),
  payers: national,
  conditions: [
    registeredTool,
    text(
      'パソコンやレジなどは、ソフトウェアを使うためのものであること。ソフトウェアなしでは対象になりません。',
      'Computers and tills serve the software; without software they are not covered.',
    ),
    ...digitalConditions,
  ],
  assumptions: digitalAssumptions,
  rounds: digitalRounds,
  apply: digitalApply,
} as const satisfies MeasureDraft
