import type { Programme } from 'hojokin'
import { programmes } from 'hojokin/rules'

/** The one programme that the bill tab prices by. */
export const electricityGasRelief: Programme = programmes.find(({ id }) => id === 'electricity-gas-relief')!
