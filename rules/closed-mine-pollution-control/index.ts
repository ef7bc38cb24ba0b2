import {
  all,
  any,
  defineProgramme,
  isTrue,
  oneOf,
  parameter,
  product,
  roundDown,
  text,
  valueOf,
} from '../../src/author'
import { notHousehold } from '../applicants'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { resilienceRate, worksRate } from './parameters'
import { sources } from './sources'

const noCap = text(
  '上限額は資料になく、設けません。実際には上限があるかもしれません。',
  'The document gives no cap, so none is applied, though one may exist.',
)

export const closedMinePollutionControl = defineProgramme(vocabulary, {
  id: 'closed-mine-pollution-control',
  number: 44,
  name: text('休廃止鉱山鉱害防止等工事費補助事業', 'Pollution control at suspended or abandoned mines'),
  summary: text(
    '休廃止鉱山から出る有害な水で川が汚れないよう、金属鉱業等鉱害対策特別措置法の基本方針の下で、鉱害を防ぐ工事と、災害時にも処理施設を動かし続ける備えを補助します。',
    'Pays part of works that keep polluted water of suspended or abandoned mines out of rivers, under the basic policy of the mine pollution act, and of what keeps treatment plants running in a disaster.',
  ),
  budget: { yen: 1_100_000_000n, printed: '11億円' },
  bureaus: [
    text(
      '産業保安・安全グループ 鉱山・火薬類監理官付',
      'Industrial and Product Safety Policy Group, Mine and Explosives Safety Supervisor',
    ),
  ],
  period: {
    text: text('基本方針（第6次）は令和5年度から令和14年度まで', 'the sixth basic policy runs from FY2023 to FY2032'),
    printed: '第6次：令和5年度～令和14年度',
  },
  goals: [
    {
      text: text(
        '水の処理をした鉱山で、排出基準などの管理基準を超える水が流れ出た事故の年間の件数',
        'Accidents in a year in which mines with water treatment let out water beyond the standards',
      ),
      figure: text('0件', 'none'),
    },
  ],
  sources,
  measures: [
    {
      id: 'closed-mine-pollution-works',
      name: text('鉱害防止工事・坑廃水処理設備の補修等', 'Works against pollution from suspended or abandoned mines'),
      at: '事業概要（1）',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '鉱害を防ぐ工事（集積場の覆土や耐震安定化、坑口の閉塞など）や坑廃水処理設備の補修などを行う地方公共団体と、交付要綱第26条第1項の鉱山で坑廃水を処理する者',
        'Local governments that carry out works against pollution (covering or stabilizing tailings against earthquakes, closing mouths and the like) or repair treatment plants, and those who treat mine water under article 26(1) of the grant rules',
      ),
      parameters: { subsidyRate: worksRate },
      purpose: all(oneOf(vocabulary.plannedActivity, 'mineSafety'), notHousehold),
      eligibility: any(oneOf(vocabulary.applicantType, 'localGovernment'), isTrue(vocabulary.treatsMineWater)),
      amount: roundDown(1, product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate'))),
      payers: national,
      assumptions: [
        text(
          '「地方公共団体等」の「等」は資料になく、公募の案内により、交付要綱第26条第1項の鉱山で坑廃水を処理する者と読みます。',
          'Who else is meant by “local governments and others” is not in the document; by the calls it is those who treat mine water under article 26(1) of the grant rules.',
        ),
        noCap,
      ],
      conditions: [
        text(
          '費用が、集積場の覆土や耐震安定化、坑口の閉塞などの鉱害防止工事か、坑廃水処理設備の補修などのものであること。',
          'The cost must be for covering or stabilizing tailings, closing mouths and other works against pollution, or for repairing treatment plants and the like.',
        ),
        text(
          '金属鉱業等鉱害対策特別措置法の第6次の基本方針に沿う事業であること。',
          'It must come under the sixth basic policy of the mine pollution act.',
        ),
        text(
          '地方公共団体以外の者は、坑廃水の処理の費用が対象です。',
          'For others than local governments, the running treatment of the water is what counts.',
        ),
      ],
      rounds: [
        {
          round: '令和7年度補正',
          en: 'FY2025 supplementary budget',
          opens: '2026-03-25',
          closes: '2027-03-31',
          note: text(
            '北海道、東北、関東、中部、近畿、中国、四国、九州の8件の公募に分かれています。',
            'There are eight calls: Hokkaido, Tohoku, Kanto, Chubu, Kinki, Chugoku, Shikoku and Kyushu.',
          ),
          url: 'https://www.jgrants-portal.go.jp/subsidy/a0WJ200000CDY7tMAH',
          source: 'regionalCalls',
        },
      ],
      apply: {
        where: text('Jグランツの、地域ごとの公募', 'On J-Grants, the call of your region'),
        by: text('令和7年度補正予算の公募は2027年3月31日まで', '31 March 2027 for the calls of this budget'),
        whom: text(
          '地域ごとの公募の窓口（担当は経済産業省の鉱山・火薬類監理官付）',
          'The contact of the regional call; METI’s mine and explosives safety supervisor is in charge',
        ),
        url: 'https://www.jgrants-portal.go.jp/subsidy/a0WJ200000CDY7tMAH',
        prepare: [text('工事や処理の費用の見積り', 'An estimate of the works or the treatment')],
      },
    },
    {
      id: 'closed-mine-treatment-resilience',
      name: text('坑廃水処理施設の災害への備え', 'Treatment plants made ready for disasters'),
      at: '事業概要（2）',
      mechanism: 'subsidy',
      award: 'ceiling',
      applicants: true,
      openTo: text(
        '坑廃水処理施設に非常用発電機や貯水槽などを置く企業',
        'Firms that add emergency generators, water tanks and the like to treatment plants of suspended or abandoned mines',
      ),
      parameters: { subsidyRate: resilienceRate },
      purpose: all(oneOf(vocabulary.plannedActivity, 'mineSafety'), notHousehold),
      eligibility: oneOf(vocabulary.enterpriseSize, 'micro', 'small', 'midSized', 'large'),
      amount: roundDown(1, product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate'))),
      payers: national,
      assumptions: [
        text(
          '中堅企業の補助率は資料になく、大企業の率から中小企業の率までの間とします。',
          'The document gives no rate for mid-sized companies; it is taken to lie between those of large and small ones.',
        ),
        noCap,
      ],
      conditions: [
        text(
          '休廃止鉱山の坑廃水処理施設で、停電や道路の不通などの災害時にも機能を保つための費用であること。',
          'The cost must keep a treatment plant of a suspended or abandoned mine working when power fails or roads are cut.',
        ),
      ],
      apply: {
        unknown: text(
          'この部分の令和7年度補正予算の公募は見つかっていません。担当は経済産業省の鉱山・火薬類監理官付です。',
          'No call of this budget for this part was found; METI’s mine and explosives safety supervisor is in charge.',
        ),
      },
    },
  ],
})
