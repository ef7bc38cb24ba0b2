export { doors } from './doors'
export { elsewhere } from './elsewhere'
export { purposes } from './purposes'
export { wishes } from './wishes'
