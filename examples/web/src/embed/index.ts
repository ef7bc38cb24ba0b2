import { BillElement } from './bill-element'
import { MeasureElement } from './measure-element'

// A page that loads the script twice, or under two names, keeps the first.
if (!customElements.get('hojokin-bill')) customElements.define('hojokin-bill', BillElement)
if (!customElements.get('hojokin-measure')) customElements.define('hojokin-measure', MeasureElement)
