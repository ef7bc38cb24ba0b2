import { all, defineProgramme, isTrue, oneOf, roundDown, text, valueOf } from '../../src/author'
import { notoDisaster } from '../noto-disaster'
import { national } from '../payers'
import {
  rebuildingFirms,
  reconstructionLoanApply,
  reconstructionLoanAssumptions,
  reconstructionLoanConditions,
} from '../reconstruction-loans'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

export const reconstructionLoanInterestNoto = defineProgramme(vocabulary, {
  id: 'reconstruction-loan-interest-noto',
  number: 38,
  name: text(
    'なりわい再建資金利子補給事業（令和6年能登半島地震等）',
    'Interest subsidy on reconstruction loans (2024 Noto earthquake and heavy rain)',
  ),
  summary: text(
    '能登半島地震等（令和6年9月の豪雨を含む）で被災し、なりわい再建支援事業（A類型、石川県）で復旧する事業者の借入れを、はじめの3年間、実質無利子にします。',
    'Bears the first three years of interest on loans of businesses that rebuild with the type A grant (Ishikawa) after the Noto earthquake or the heavy rain of September 2024.',
  ),
  budget: { yen: 70_000_000n, printed: '0.7億円' },
  bureaus: [
    text(
      '中小企業庁 経営支援部 小規模企業振興課',
      'SME Agency, Business Support Department, Small Enterprise Promotion Division',
    ),
  ],
  goals: [
    {
      text: text(
        '交付決定を受けた事業者のうち、年度末に事業を再建した者の割合',
        'Share of grant recipients back in business at the end of the fiscal year',
      ),
      figure: text('80%以上', '80% or more'),
      deadline: text('年度末', 'end of the fiscal year'),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'reconstruction-loan-interest-noto',
      name: text('なりわい再建資金の利子補給（能登半島地震等）', 'Interest subsidy on reconstruction loans (Noto)'),
      at: '事業概要・事業スキーム',
      mechanism: 'interestSubsidy',
      award: 'entitlement',
      applicants: true,
      openTo: text(
        '能登半島地震等で被災し、なりわい再建支援事業（A類型、石川県）で復旧する費用の自己負担分のために、政府系金融機関の特別貸付か県の制度融資を借りる中小企業など',
        'SMEs and the like hit by the Noto earthquake or heavy rain that rebuild with the type A grant (Ishikawa) and borrow for their own share from a government-affiliated lender (special loan) or a prefectural loan scheme',
      ),
      parameters: {},
      purpose: all(
        oneOf(vocabulary.plannedActivity, 'disasterRecovery', 'borrowing'),
        oneOf(vocabulary.prefecture, 'ishikawa'),
        rebuildingFirms,
      ),
      eligibility: all(
        oneOf(vocabulary.disaster, 'noto2024'),
        isTrue(vocabulary.usesTypeAReconstructionGrant),
        oneOf(vocabulary.loanKind, 'governmentSpecialLoan', 'prefecturalLoan'),
      ),
      amount: roundDown(1, valueOf(vocabulary.loanInterestFirstThreeYears)),
      payers: national,
      conditions: [notoDisaster, ...reconstructionLoanConditions],
      assumptions: reconstructionLoanAssumptions,
      rounds: [],
      apply: reconstructionLoanApply,
    },
  ],
})
