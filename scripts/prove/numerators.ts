import { peakOf } from '../../src/readings/peak'
import { toSmt } from '../../src/readings/smt'
import { toSql } from '../../src/readings/sql'
import { assert, type Law } from './law'

const LARGEST_FACT = BigInt(Number.MAX_SAFE_INTEGER)
/** Spark's widest whole number, DECIMAL(38, 0); DuckDB's and PostgreSQL's are wider. */
const WIDEST = 10n ** 38n

export const numeratorsFit: Law = {
  name: 'numerators fit',
  promise:
    'No numerator that SQL or columns come by is above the number that their type was chosen by, nor is that above the widest type.',
  claims: (measure) => {
    const peak = peakOf(measure, () => LARGEST_FACT)
    if (peak >= WIDEST) throw new Error(`${measure.id} comes by ${peak}, which Spark's DECIMAL(38, 0) does not hold`)
    const { exact } = toSql(measure, { dialect: 'duckdb' })
    const smt = toSmt(measure)
    return [
      {
        what: `over ${exact!.denominator}, at most ${peak}`,
        facts: smt.facts,
        script: [
          ...smt.preamble,
          assert(smt.eligible),
          assert(`(> (* ${exact!.denominator}.0 ${smt.amount!.exactHigh}) ${peak}.0)`),
        ],
      },
    ]
  },
}
