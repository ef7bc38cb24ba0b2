import { text, type Wish } from '../../src/author'
import { saying, wish } from './wish'

const business = ['soleProprietor', 'company']

/** Energy and disasters, as people speak of them. */
export const energyAndDisasters: readonly Wish[] = [
  wish(
    'bills',
    text('電気代・ガス代を軽くしたい', 'Lower electricity and gas bills'),
    'everydayBills',
    ['household'],
    ...['電気代', 'ガス代', '光熱費', '電気料金', 'ガス料金', '検針票', '値引き', 'energy bill', 'power bill'],
  ),
  wish(
    'savingEquipment',
    text('エアコン・照明・ボイラーを省エネ型に替えたい', 'Efficient air conditioning, lights or boilers'),
    'energySaving',
    business,
    ...['エアコン', '空調', '照明', 'LED', '冷蔵庫', '冷凍庫', 'ボイラー', 'コンプレッサー', '省エネ', '電化'],
    ...['旅館', '飲食店', '省エネ診断', 'air conditioner', 'lighting', 'boiler', 'fridge'],
  ),
  saying(
    wish(
      'rentalHeaters',
      text('アパートの給湯器を取り替えたい', 'New water heaters in rented flats'),
      'energySaving',
      ['landlord'],
      ...[
        '給湯器',
        'エコジョーズ',
        'エコフィール',
        '湯沸かし',
        '賃貸',
        'アパート',
        'マンション',
        '大家',
        'water heater',
      ],
    ),
    { existingRentalFlats: true },
  ),
  wish(
    'batteries',
    text('蓄電池を置きたい', 'A storage battery'),
    'demandResponse',
    ['household', ...business],
    ...['蓄電池', 'バッテリー', '電池', '太陽光', 'ソーラー', '停電', 'DR', 'デマンドレスポンス', 'solar'],
  ),
  wish(
    'recovery',
    text('地震や水害から建て直したい', 'Rebuild after an earthquake or flood'),
    'disasterRecovery',
    ['hit'],
    ...[
      '地震',
      '水害',
      '豪雨',
      '台風',
      '被災',
      '能登',
      '復旧',
      '再建',
      '罹災',
      '旅館',
      '工場の再建',
      '屋根',
      'flood',
      'rebuild',
    ],
  ),
  wish(
    'preparedness',
    text('災害に備えたい', 'Prepare for disasters'),
    'disasterPreparedness',
    ['localGovernment'],
    ...['防災', '備え', '備蓄', '非常用', '発電機', '避難所', 'emergency', 'shelter'],
  ),
]
