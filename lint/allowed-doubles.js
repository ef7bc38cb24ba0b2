/** The files of src that may use numbers where lint/no-double.js forbids them, and why no yen and no usage can be lost there. */
export const allowedDoubles = [
  {
    why: 'The only door for numbers: decimal digits become scaled safe integers, and what passes 2^53 is refused.',
    files: ['src/quantity/scaled.ts', 'src/bills/pricing/usage-reader.ts'],
  },
  {
    why: 'Kernels on safe integers: every product and sum is compared with 2^53, past which BigInt takes over.',
    files: [
      'src/kernel/arithmetic.ts',
      'src/kernel/parameter.ts',
      'src/readings/batch/judge.ts',
      'src/readings/batch/formula.ts',
      'src/readings/batch/quantity.ts',
      'src/bills/pricing/kernel.ts',
      'src/bills/account/totals.ts',
      'src/bills/pricing/price-table.ts',
    ],
  },
  {
    why: 'Loops over whole numbers below a limit that src/readings/peak.ts proves to keep every product and sum below 2^52.',
    files: [
      'src/readings/batch/blocks.ts',
      'src/readings/batch/loops.ts',
      'src/readings/batch/plan.ts',
      'src/readings/batch/planned.ts',
      'src/readings/batch/program.ts',
    ],
  },
  {
    why: 'Codes, months as 202601 and places in a table: no yen and no usage.',
    files: [
      'src/readings/batch/arrow.ts',
      'src/readings/batch/coded.ts',
      'src/readings/batch/layout.ts',
      'src/readings/batch/locate.ts',
      'src/readings/batch/shape.ts',
    ],
  },
  {
    why: 'Where a threshold lies: a bigint becomes a scaled safe integer again.',
    files: ['src/kernel/cells.ts', 'src/rule/span.ts', 'src/readings/schedule.ts'],
  },
  {
    why: 'Digits of a safe integer are written in groups of four.',
    files: ['src/bills/pricing/digits.ts'],
  },
  {
    why: 'Calendar: years, months, days and nights.',
    files: [
      'src/quantity/date.ts',
      'src/quantity/month.ts',
      'src/quantity/month-range.ts',
      'src/quantity/month-text.ts',
      'src/quantity/era.ts',
      'src/bills/pricing/cases.ts',
      'src/kernel/term.ts',
      'src/readings/smt/fact.ts',
    ],
  },
  {
    why: 'Which question to ask first: the result is an order, never an amount.',
    files: [
      'src/readings/question.ts',
      'src/readings/bounds.ts',
      'src/readings/bounds/hull.ts',
      'src/readings/interview.ts',
    ],
  },
  {
    why: 'The number of an option in a list, rows per second and the time left.',
    files: ['src/cli/ask/interview.ts', 'src/cli/commands/bills-progress.ts'],
  },
  {
    why: 'The step of a quantity as JSON Schema writes it; nothing is computed with it.',
    files: ['src/rule/profile/schema.ts'],
  },
  {
    why: 'JSON has no bigint: yen are written as its integers, and past 2^53 as text.',
    files: ['src/quantity/json.ts'],
  },
  {
    why: 'Places in a buffer and in a table.',
    files: [
      'src/kernel/row-table.ts',
      'src/bills/pricing/bill-cases.ts',
      'src/bills/running/chunk-reader.ts',
      'src/bills/pricing/dictionary.ts',
      'src/bills/files/open-input.ts',
      'src/bills/running/run-chunks.ts',
      'src/bills/pricing/templates.ts',
    ],
  },
]
