import { all, defineProgramme, not, oneOf, text } from '../../src/author'
import { notHousehold } from '../applicants'
import { national } from '../payers'
import { budgetDocument } from '../sources'
import { vocabulary } from '../vocabulary'

export const regionalDataCentres = defineProgramme(vocabulary, {
  id: 'regional-data-centres',
  number: 22,
  name: text('データセンター地方拠点整備事業', 'Data centre hubs outside Tokyo and Osaka'),
  summary: text(
    '東京と大阪に偏るデータセンターを地方にも置けるよう、電力や通信のインフラと土地造成の費用を補助します。',
    'Pays part of the power, communication and land works that data centre hubs away from Tokyo and Osaka need.',
  ),
  budget: { yen: 9_300_000_000n, printed: '93億円' },
  bureaus: [],
  period: {
    text: text('令和5年度から令和9年度まで', 'fiscal years 2023 to 2027'),
    printed: '令和5年度から令和9年度までの5年間',
  },
  goals: [
    {
      text: text(
        '東京圏の外に、データセンターの拠点を新しく整える（短期）',
        'New data centre hubs outside greater Tokyo (short term)',
      ),
      figure: text('2～3件程度', 'some 2 or 3 hubs'),
    },
    {
      text: text('地域を分けてデータセンターを整える（長期）', 'Data centres spread over the regions (long term)'),
      figure: text('10数カ所', 'between 10 and 20 places'),
    },
  ],
  sources: { budgetDocument },
  measures: [
    {
      id: 'regional-data-centres',
      name: text('中核データセンター拠点のインフラ整備への補助', 'Grant for the infrastructure of a data centre hub'),
      at: '事業概要',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '地方で複数のデータセンターが集まる拠点のために、共同溝などのインフラや土地の造成に取り組む事業者など',
        'Businesses and others that build utility tunnels or prepare land for a hub of several data centres in the regions',
      ),
      parameters: {},
      eligibility: all(
        oneOf(vocabulary.plannedActivity, 'dataCentre'),
        notHousehold,
        not(oneOf(vocabulary.prefecture, 'tokyo', 'osaka')),
      ),
      amount: {
        kind: 'undocumented',
        why: text(
          '費用の一部を補助するとだけ書かれ、補助率も上限額も資料になく、公募の案内にも見つかっていません。',
          'The document says that part of the cost is paid and gives neither rate nor cap, and none was found in a call.',
        ),
      },
      payers: national,
      assumptions: [
        text(
          '東京と大阪を補い代わる拠点を地方に置くものなので、東京都と大阪府は対象外とします。東京圏と大阪圏の範囲は資料にないため、周りの府県は除かず、確かめることとして示します。',
          'The hubs complement Tokyo and Osaka from the regions, so these two prefectures are out; the document does not define the two regions, so their neighbours are not, and carry a condition to check.',
        ),
        text(
          '「事業者等」に誰が入るかは資料になく、家庭だけを除きます。',
          'Who is meant by “businesses and others” is not in the document, so households alone are left out.',
        ),
      ],
      conditions: [
        text(
          '場所が東京圏の外であること。目標は「東京圏以外」での整備なので、埼玉県、千葉県、神奈川県は対象にならない見込みが大きく、大阪府の周りも確かめてください。',
          'The place must be outside greater Tokyo, as the goal says: Saitama, Chiba and Kanagawa are likely out; check around Osaka too.',
        ),
        text(
          '複数のデータセンターが集まる中核の拠点のための費用であること（電力や通信を引き込むインフラか、用地の造成）。',
          'The cost must be for a hub of several data centres: infrastructure that brings power and lines there, or preparing its land.',
        ),
      ],
      apply: {
        unknown: text(
          '公募の窓口と期間は資料になく、見つかっていません。',
          'Neither contact nor window of a call was found.',
        ),
      },
    },
  ],
})
