export { evaluate } from './readings/evaluate'
export { bounds } from './readings/bounds'
