import { all, defineProgramme, not, oneOf, text } from '../../src/author'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

export const regionalYoungTalent = defineProgramme(vocabulary, {
  id: 'regional-young-talent',
  number: 56,
  name: text(
    '地方の若手人材発掘育成支援事業（AKATSUKIプロジェクト）',
    'Finding and training young talent in the regions (AKATSUKI project)',
  ),
  summary: text(
    '地方で若いIT人材や起業家を見つけて育てるプログラムを立ち上げる団体を支援します。',
    'Supports bodies that start programmes to find and train young IT talent and founders in the regions.',
  ),
  budget: { yen: 890_000_000n, printed: '8.9億円' },
  bureaus: [],
  goals: [
    {
      text: text(
        '情報処理推進機構の未踏事業への応募',
        'Applications to the MITOU programme of the Information-technology Promotion Agency',
      ),
      figure: '年間423件',
      deadline: '令和8年度',
    },
    {
      text: text(
        '未踏関係事業の修了生による新技術、資金確保、ビジネスマッチングの合計',
        'New technologies, funding and business matches by those who completed MITOU programmes, taken together',
      ),
      figure: '年間32件',
      deadline: '令和9年度',
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'regional-young-talent',
      name: text('若手人材の発掘・育成プログラムへの支援', 'Support for programmes that find and train young talent'),
      at: '事業概要',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '現役のプロジェクトマネージャーが選考から育成まで伴走するプログラムを、地域で立ち上げる団体（若手本人は、その団体のプログラムに応募します）',
        'Bodies that start a regional programme in which working project managers select and guide young people; the young people apply to that body',
      ),
      parameters: {},
      eligibility: all(
        oneOf(vocabulary.plannedActivity, 'youngTalent'),
        not(oneOf(vocabulary.applicantType, 'household', 'soleProprietor')),
      ),
      amount: {
        kind: 'undocumented',
        why: text(
          '補助率と上限額を示す制度の図が、資料の本文に残っていません。',
          'The diagram that would give rate and cap is not in the text.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '「事業団体」がどのような団体かは資料になく、個人でなければ対象になりうるとみなします。',
          'What kind of body is meant is not in the document; any that is not an individual is taken.',
        ),
      ],
    },
  ],
})
