import { text } from '../../src/author'
import type { ParameterTable } from '../../src/author'

const place = { source: 'waterHeaterPage', at: '2.補助額' }

export const amountPerHeater: ParameterTable = {
  label: text('1台当たりの補助額', 'amount per heater'),
  unit: 'yen/count',
  rows: [
    { when: { waterHeater: 'noReheat', drainGuide: 'false' }, value: '50000', ...place, printed: '5万円/台' },
    { when: { waterHeater: 'noReheat', drainGuide: 'true' }, value: '80000', ...place, printed: '8万円/台' },
    { when: { waterHeater: 'reheat', drainGuide: 'false' }, value: '70000', ...place, printed: '7万円/台' },
    { when: { waterHeater: 'reheat', drainGuide: 'true' }, value: '100000', ...place, printed: '10万円/台' },
  ],
}
