import { booleanField, choiceField, numberField, option, text } from '../../src/author'
import { prefectures } from './prefectures'

export const applicantType = choiceField(
  'applicantType',
  {
    label: text('申請者の種類', 'Kind of applicant'),
    question: text('どのような立場ですか。', 'Who are you?'),
    help: text(
      '個人で店などを営む人は「個人事業主」、家庭の相談なら「家庭」です。NPO法人や医療法人などは「団体」です。',
      'Choose sole proprietor if you run a business in your own name, household if you ask for your home, association for an NPO, a medical corporation and the like.',
    ),
  },
  option('household', '家庭', 'household', '一般家庭', '世帯'),
  option('soleProprietor', '個人事業主', 'sole proprietor', '個人事業者', '自営業', 'フリーランス'),
  option('company', '会社', 'company', '法人', '企業', '株式会社', '合同会社', '有限会社'),
  option('cooperative', '組合', 'cooperative', '事業協同組合', '協同組合', '商店街振興組合'),
  option(
    'association',
    '団体',
    'association',
    '一般社団法人',
    '社団法人',
    '一般財団法人',
    '財団法人',
    'NPO法人',
    '特定非営利活動法人',
    '医療法人',
    '社会福祉法人',
    '学校法人',
    '商工会議所',
    '商工会',
    '商店会',
  ),
  option('localGovernment', '地方公共団体', 'local government', '自治体', '市町村', '県'),
  option('university', '大学', 'university'),
  option('researchInstitute', '研究機関', 'research institute'),
  option('other', 'その他', 'other'),
)

export const prefecture = choiceField(
  'prefecture',
  {
    label: text('都道府県', 'Prefecture'),
    question: text('事業所や住まいは、どの都道府県にありますか。', 'In which prefecture is the site or home?'),
    help: text(
      '支援を受けたい場所の都道府県を選びます。',
      'Choose the prefecture of the place that the support is for.',
    ),
  },
  ...prefectures,
)

export const enterpriseSize = choiceField(
  'enterpriseSize',
  {
    label: text('企業規模', 'Enterprise size'),
    question: text('企業規模はどれですか。', 'What size is the enterprise?'),
    help: text(
      '業種、資本金、常時使用する従業員数で決まります。分からなければ、その三つに答えてください。小規模企業者に当たるなら「中小企業者」でなく「小規模企業者」です。',
      'It follows from the industry, the capital and the number of regular employees; if unsure, answer those three. Whoever is a micro enterprise answers that, and not SME.',
    ),
  },
  option('micro', '小規模企業者', 'micro enterprise', '小規模事業者', '小規模'),
  option('small', '中小企業者', 'SME', '中小企業'),
  option('midSized', '中堅企業', 'mid-sized company', '中堅企業者', '中堅'),
  option('large', '大企業', 'large company'),
  option('notEnterprise', '事業者ではない', 'not a business'),
)

export const industry = choiceField(
  'industry',
  {
    label: text('業種', 'Industry'),
    question: text('主な業種はどれですか。', 'What is the main industry?'),
    help: text(
      '売上の最も多い事業で選びます。飲食店は小売業に、理容、美容、医療、福祉、教育はサービス業に入ります。不動産業、農林漁業や、どれにも当たらない業種は「その他」です。',
      'Choose by the business with the largest sales. Restaurants go with retail; hairdressing, medicine, welfare and education with services. Property, farming, fishing and whatever fits nothing is other.',
    ),
  },
  option('manufacturing', '製造業', 'manufacturing'),
  option('construction', '建設業', 'construction'),
  option('transport', '運輸業', 'transport'),
  option('wholesale', '卸売業', 'wholesale'),
  option('services', 'サービス業', 'services', '医療', '福祉', '教育', '理容業', '美容業'),
  option(
    'retail',
    '小売業（飲食店を含む）',
    'retail and restaurants',
    '小売業',
    '小売',
    '飲食業',
    '飲食店',
    'カフェ',
    'restaurant',
    'cafe',
  ),
  option(
    'rubberProducts',
    'ゴム製品製造業（タイヤ、チューブと工業用ベルトを除く）',
    'rubber products (tyres and industrial belts apart)',
  ),
  option(
    'software',
    'ソフトウェア業または情報処理業',
    'software or information processing',
    'ソフトウェア業',
    '情報処理業',
    'ソフトウェア・情報処理業',
  ),
  option('hotel', '旅館またはホテル', 'hotels and inns', '旅館業', '宿泊業', '旅館', 'ホテル', '旅館・ホテル業'),
  option('leisure', '娯楽業', 'leisure', '遊技場', 'スポーツ施設'),
  option('other', 'その他', 'other', '不動産業', '農業', '林業', '漁業'),
)

export const capital = numberField('capital', 'yen', {
  label: text('資本金', 'Capital'),
  question: text('資本金または出資の総額はいくらですか。', 'How much is the capital?'),
  help: text(
    '登記簿にある金額です。個人事業主は0円と答えてください。',
    'It is the amount in the company register; a sole proprietor answers 0.',
  ),
})

export const employees = numberField('employees', 'count', {
  label: text('常時使用する従業員数', 'Regular employees'),
  question: text('常時使用する従業員は何人ですか。', 'How many regular employees are there?'),
  help: text(
    '役員、事業主本人、同居の家族、日雇いや季節の人は数えません。パートは、解雇に予告が要る人（続けて雇っている人）を数えます。',
    'Officers, the owner, family in the same household, day labourers and seasonal staff are not counted; part-timers whom you could not dismiss without notice are.',
  ),
})

export const hundredOkuDeclaration = booleanField('hundredOkuDeclaration', {
  label: text('100億宣言', '10-billion-yen declaration'),
  question: text('「100億宣言」をしていますか。', 'Have you made the 10-billion-yen sales declaration?'),
  help: text(
    '売上高100億円を目指すことを公表する中小企業の宣言です。',
    'It is an SME’s public declaration to aim for sales of 10 billion yen.',
  ),
  changeable: true,
})

export const affectedByUsTariffs = booleanField('affectedByUsTariffs', {
  label: text('米国関税による売上または利益の減少', 'Sales or profit down through US tariffs'),
  question: text('米国の関税措置で、売上や利益が減りましたか。', 'Have the US tariffs reduced your sales or profit?'),
  help: text(
    '直接の輸出でなくても、取引先を通じた減少を含めて答えてください。',
    'Count a loss that comes through your customers as well as one on your own exports.',
  ),
})
