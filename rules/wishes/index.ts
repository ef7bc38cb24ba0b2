export { doors } from './doors'
export { elsewhere } from './elsewhere'
export { wishes } from './wishes'
