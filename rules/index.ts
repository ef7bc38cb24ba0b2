import type { Measure, Programme } from '../src/author'
import { businessReconstructionNoto } from './business-reconstruction-noto'
import { electricityGasRelief } from './electricity-gas-relief'

/** Every programme of the budget document, in its order. */
export const programmes: readonly Programme[] = [electricityGasRelief, businessReconstructionNoto]

/** Every measure by id. */
export const measures: Readonly<Record<string, Measure>> = Object.fromEntries(programmes.flatMap((programme) => programme.measures.map((measure) => [measure.id, measure])))

export { vocabulary } from './vocabulary'
export type { Profile } from './vocabulary'
