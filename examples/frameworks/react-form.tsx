// React + react-hook-form: the schema of a measure is the form's resolver, as it is. 画面のフォームで値引き額を計算する。
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { amountWords, evaluate, profileSchema, type Assessment } from 'hojokin'
import { measures } from 'hojokin/rules/electricity-gas-relief'
import { useState } from 'react'
import { useForm } from 'react-hook-form'

const measure = measures['electricity-discount']
const schema = profileSchema(measure)
const { electricitySupply, usageMonth, electricityUsage } = measure.fields

export function BillForm() {
  const [answer, setAnswer] = useState<Assessment>()
  const { register, handleSubmit, formState } = useForm({ resolver: standardSchemaResolver(schema) })
  const { errors } = formState
  return (
    <form onSubmit={handleSubmit((facts) => setAnswer(evaluate(measure, facts)))}>
      <label>
        {electricitySupply.label.ja}
        <select {...register('electricitySupply')}>
          <option value="">―</option>
          {electricitySupply.options.map(({ id, label }) => (
            <option key={id} value={id}>
              {label.ja}
            </option>
          ))}
        </select>
      </label>
      <label>
        {usageMonth.label.ja}
        <input {...register('usageMonth')} placeholder="令和8年1月" />
      </label>
      <label>
        {electricityUsage.label.ja}
        <input {...register('electricityUsage')} inputMode="decimal" />
      </label>
      {Object.entries(errors).map(([fact, error]) => (
        <p key={fact} role="alert">
          {error?.message}
        </p>
      ))}
      <button>計算する</button>
      {answer?.status === 'eligible' && <output>{amountWords(answer.amount).ja}</output>}
    </form>
  )
}
