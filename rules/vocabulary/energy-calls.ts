import { booleanField, choiceField, numberField, option, text } from '../../src/author'

export const demandResponseWork = choiceField(
  'demandResponseWork',
  {
    label: text('電力需要の調整（DR）のためにすること', 'Work for demand response'),
    question: text(
      '電力需要の調整（ディマンド・リスポンス、DR）のために何をしますか。',
      'What do you do for demand response?',
    ),
    help: text(
      '電気が足りない時や余る時に、使う側が使用量を増減させることをディマンド・リスポンス（DR）といいます。',
      'Demand response means that users shift what they use when power is short or plentiful.',
    ),
    changeable: true,
  },
  option('battery', '蓄電池を入れる', 'installing a battery', '蓄電池', '蓄電システム'),
  option(
    'connectDevices',
    '今ある機器をIoT化して遠隔で制御できるようにする',
    'connecting devices for remote control',
    'IoT化',
  ),
  option(
    'smartMeterTrial',
    '次世代スマートメーターによる機器の制御を実証する',
    'trying out control through next-generation smart meters',
    'スマートメーター実証',
  ),
)

export const batteryCallSize = choiceField(
  'batteryCallSize',
  {
    label: text('業務用、産業用の蓄電池の公募の区分', 'Call for business batteries'),
    question: text(
      '業務用や産業用の蓄電池の公募のうち、どちらに応募しますか。',
      'Which of the two calls for business batteries do you apply to?',
    ),
    help: text(
      '大規模なものの公募は別にあります。境目は、執行団体（SII）の公募要領で確かめてください。',
      'There is a separate call for large systems; the guideline of SII says where the line is.',
    ),
    changeable: true,
  },
  option('ordinary', '業務産業用蓄電システム', 'the ordinary call'),
  option('large', '大規模業務産業用蓄電システム等', 'the call for large systems'),
)

export const storageCapacity = numberField('storageCapacity', 'kWh', {
  label: text('蓄電容量', 'Storage capacity'),
  question: text('蓄電池の蓄電容量は何kWhですか。', 'How many kWh can the battery store?'),
  help: text(
    '仕様書の「蓄電容量」や「定格容量」です。小数は3けたまで答えられます。',
    'It is the storage or rated capacity in the data sheet, with up to three decimals.',
  ),
  changeable: true,
})

export const effectiveCapacity = numberField('effectiveCapacity', 'kWh', {
  label: text('初期実効容量', 'Initial effective capacity'),
  question: text('蓄電池の初期実効容量は何kWhですか。', 'How many kWh is the initial effective capacity?'),
  help: text(
    '実際に使える容量で、蓄電容量より少し小さい値です。仕様書や見積書にあります。',
    'It is what can really be used, a little less than the storage capacity; the data sheet or the quotation says it.',
  ),
  changeable: true,
})

export const resilienceRated = booleanField('resilienceRated', {
  label: text('レジリエンス評価のある製品', 'Product rated for resilience'),
  question: text(
    'その蓄電池は、レジリエンスの評価のある製品として登録されていますか。',
    'Is the battery listed as rated for resilience?',
  ),
  help: text(
    '執行団体（SII）の製品一覧で分かります。販売店に聞いてください。',
    'The product list of SII says so; ask the seller.',
  ),
  changeable: true,
})

export const wideAreaCertified = booleanField('wideAreaCertified', {
  label: text('広域認定のある製品', 'Product with wide-area certification'),
  question: text(
    'その蓄電池は、広域認定のある製品として登録されていますか。',
    'Is the battery listed as having wide-area certification (koiki nintei)?',
  ),
  help: text(
    '執行団体（SII）の製品一覧で分かります。販売店に聞いてください。',
    'The product list of SII says so; ask the seller.',
  ),
  changeable: true,
})

export const existingRentalFlats = booleanField('existingRentalFlats', {
  label: text('既存の賃貸集合住宅', 'Existing rented flats'),
  question: text(
    '賃貸に出している既存の集合住宅（アパートやマンション）の給湯器を、オーナーなどとして取り替えますか。',
    'Do you, as the owner or the like, replace heaters in an existing building of rented flats?',
  ),
  help: text(
    '自分が住む家や、借りて住んでいる部屋の給湯器は「いいえ」です。',
    'The heater of your own home, or of a flat that you rent to live in, is a no.',
  ),
})

export const treatsMineWater = booleanField('treatsMineWater', {
  label: text(
    '坑廃水処理を行う者（補助金交付要綱第26条第1項）',
    'Treats mine water under article 26(1) of the grant rules',
  ),
  question: text(
    '補助金の交付要綱第26条第1項に挙げられた鉱山で、鉱害を防ぐための坑廃水処理をしていますか。',
    'Do you treat mine water against pollution at a mine that article 26(1) of the grant rules lists?',
  ),
  help: text(
    '休廃止鉱山の鉱害を防ぐために坑廃水を処理している者です。要綱に挙がる鉱山かどうかは、地域の公募の窓口で分かります。',
    'It is for those who treat the water of suspended or abandoned mines; the contact of the regional call knows the list.',
  ),
})

export const subsidenceFeared = booleanField('subsidenceFeared', {
  label: text('旧鉱物採掘区域での陥没の危険性', 'Subsidence feared in an old mining area'),
  question: text(
    '旧鉱物採掘区域で、陥没の危険性が見込まれますか。',
    'Is subsidence feared in an old mining area there?',
  ),
  help: text(
    '市町村や県の調査で分かっている範囲で答えてください。',
    'Answer by what surveys of the municipality or the prefecture have shown.',
  ),
})

export const fuelStockpileEquipment = choiceField(
  'fuelStockpileEquipment',
  {
    label: text('備えるもの', 'What is installed'),
    question: text('災害に備えて何を入れますか。', 'What do you install for disasters?'),
    help: text(
      'タンクと供給の設備だけか、発電機や空調も合わせて入れるかで上限額が変わります。',
      'The cap depends on whether only the tank and supply equipment are installed, or generators or air conditioning too.',
    ),
    changeable: true,
  },
  option('containerOnly', '燃料のタンクと供給設備だけ', 'fuel tank and supply equipment only'),
  option('withGeneratorOrAirConditioning', '発電機か空調も合わせて', 'a generator or air conditioning too'),
  option('withBoth', '発電機と空調の両方も合わせて', 'both a generator and air conditioning too'),
)

export const medicalOrWelfareBody = booleanField('medicalOrWelfareBody', {
  label: text('医療や福祉の法人', 'Medical or welfare body'),
  question: text('医療法人や社会福祉法人などですか。', 'Are you a medical or social welfare corporation or the like?'),
  help: text(
    '病院や福祉施設を営む法人は、従業員の数によらず「はい」です。',
    'A body that runs hospitals or care homes answers yes, whatever its size.',
  ),
})
